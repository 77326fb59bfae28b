/** Several places beside each other: what their reports for one year say of the same indicators. */
package workreport.ui.places;
