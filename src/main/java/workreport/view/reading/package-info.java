/** The report's text. */
package workreport.view.reading;
