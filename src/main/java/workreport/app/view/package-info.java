/** The ways of looking at a report, and the panes that they are put together from. */
package workreport.app.view;
