/** From a file of any format to a report that can be read, searched and printed. */
package workreport.ingest.report;
