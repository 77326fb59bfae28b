/** The outline. */
package workreport.ui.outline;
