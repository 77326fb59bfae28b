/** The text of a report and its outline. Knows no numbers, no files and no screens. */
package workreport.document;
