/** All indicators as a table. */
package workreport.ui.table;
