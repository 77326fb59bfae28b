/** The outline. */
package workreport.view.outline;
