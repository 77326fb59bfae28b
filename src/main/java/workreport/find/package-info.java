/** Finding a place in the report: by its text, by its name, by a link; and saying where a quotation stands. No screen. */
package workreport.find;
