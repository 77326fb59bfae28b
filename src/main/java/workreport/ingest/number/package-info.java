/** Numbers in the text of a report: where each stands, what it counts, of which year, and how sure that is. */
package workreport.ingest.number;
