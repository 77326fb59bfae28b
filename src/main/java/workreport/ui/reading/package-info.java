/** The report's text. */
package workreport.ui.reading;
