/** The report's outline as a tree. */
package workreport.ui.outline;
