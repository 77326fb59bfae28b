/** The reader's notes and bookmarks as a list, with what can be done with them. */
package workreport.ui.notes;
