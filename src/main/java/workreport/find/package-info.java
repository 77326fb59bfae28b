/** Finding a place in the report by its text, its name or a link, and citing one. Needs no screen. */
package workreport.find;
