/** The themes, a page each. */
package workreport.view.themes;
