/** What JavaFX launches; the rooms behind it make the window. */
package workreport.app;
