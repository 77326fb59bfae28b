/** Looking for a text in the report. */
package workreport.view.search;
