/** The report's text, to read, with its numbers, terms and highlights. */
package workreport.ui.reading;
