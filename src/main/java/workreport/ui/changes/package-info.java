/** What has changed from one year's report of a place to another's. */
package workreport.ui.changes;
