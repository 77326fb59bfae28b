/** The dialog that prints a sheet. */
package workreport.view.printing;
