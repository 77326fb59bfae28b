/** Printing: which printers there are, and handing a sheet's PDF to one of them. */
package workreport.platform.print;
