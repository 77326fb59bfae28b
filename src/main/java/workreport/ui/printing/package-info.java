/** The dialog that prints a sheet. */
package workreport.ui.printing;
