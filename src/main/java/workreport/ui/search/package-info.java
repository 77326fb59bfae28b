/** Looking for a text in the report. */
package workreport.ui.search;
