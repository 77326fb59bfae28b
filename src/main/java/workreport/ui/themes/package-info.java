/** The themes, a page each. */
package workreport.ui.themes;
