/** Reading other people's files: any file becomes blocks, and blocks become a report. Knows no screens. */
package workreport.ingest;
