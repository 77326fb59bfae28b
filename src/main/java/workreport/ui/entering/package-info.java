/** Values entered by hand: those of an indicator with what they were before, and the fields for another one. */
package workreport.ui.entering;
