/** Going to something by its name. */
package workreport.view.jump;
