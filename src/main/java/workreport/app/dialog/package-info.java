/** Small windows over a report's: questions, settings, keys, faults. */
package workreport.app.dialog;
