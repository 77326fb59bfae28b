/** Paints a chart's marks as SVG, PNG and PDF, with one set of styles. Needs no window and no system fonts. */
package workreport.paint;
