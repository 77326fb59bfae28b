/** All indicators as a table. */
package workreport.view.table;
