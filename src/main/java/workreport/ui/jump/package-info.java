/** The quick jump: to a section, indicator, theme or action by its name. */
package workreport.ui.jump;
