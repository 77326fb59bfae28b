/** The user guide in a window: headings, text, and a field to find something in it. */
package workreport.ui.guide;
