/** Going to something by its name. */
package workreport.ui.jump;
