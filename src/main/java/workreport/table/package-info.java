/** Tables and charts as files: CSV, XLSX, SVG, PNG. Needs no window and no font of the system. */
package workreport.table;
