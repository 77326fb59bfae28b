/** One indicator with all that is known of it. */
package workreport.ui.page;
