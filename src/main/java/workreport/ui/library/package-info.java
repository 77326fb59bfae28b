/** The reader's library: its reports as a table, and how an import goes on. */
package workreport.ui.library;
