/**
 * The reader's reports in a folder: each is one file that holds all of it, and beside them stands what is derived from these
 * files, which can be thrown away and is made again.
 */
package workreport.library;
