/** One reader for each format of files, recognised by what a file holds and never by its name. */
package workreport.ingest.format;
