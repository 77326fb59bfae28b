/** Printing: which printers there are, and a sheet's PDF on its way to one of them. */
package workreport.platform.print;
