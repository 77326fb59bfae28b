/** The reader's notes and bookmarks as a list, to read, edit and export. */
package workreport.ui.notes;
