/** Chart marks as SVG, PNG and PDF, with one set of styles. Needs no window and no font of the system. */
package workreport.paint;
