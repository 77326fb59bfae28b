/** What stands around the view: menus, bars, status line, and the keys. */
package workreport.app.frame;
