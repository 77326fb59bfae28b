/** The reader's own notes and bookmarks: where they stand, how they are kept, how they leave. Needs no screen. */
package workreport.notes;
