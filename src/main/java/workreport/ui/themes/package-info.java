/** The themes, one page each. */
package workreport.ui.themes;
