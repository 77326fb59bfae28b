/** Windows of the system: where they stand, how they look, which belong together. */
package workreport.app.stage;
