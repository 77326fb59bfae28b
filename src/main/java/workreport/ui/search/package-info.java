/** Finding words in the report. */
package workreport.ui.search;
