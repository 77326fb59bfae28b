/** The reports of one place beside each other. */
package workreport.ui.place;
