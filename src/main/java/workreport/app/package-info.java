/** Joins the panes into a window: commands, keys, session. */
package workreport.app;
