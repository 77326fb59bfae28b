/** The reader's notes and bookmarks: where they belong in the text, and how they are stored and undone. Needs no screen. */
package workreport.notes;
