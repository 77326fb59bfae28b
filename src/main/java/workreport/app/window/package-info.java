/** A report in its window, and all windows together. */
package workreport.app.window;
