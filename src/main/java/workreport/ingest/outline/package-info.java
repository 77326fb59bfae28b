/** From the blocks of a file to a report: front matter, text with its outline, glossary and annexes. */
package workreport.ingest.outline;
