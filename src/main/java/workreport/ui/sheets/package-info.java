/** Sheets on screen: what is to be on them, how they will print, and the way out of the window. */
package workreport.ui.sheets;
