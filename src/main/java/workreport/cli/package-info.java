/** The command line: one class a command. Opens no window. */
package workreport.cli;
