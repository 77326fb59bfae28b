/** The window around the panes: actions, keys, menus, and the session that is kept between starts. */
package workreport.app;
