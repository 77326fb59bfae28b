/** The two languages of the interface, and the one place where numbers, units and periods become text. */
package workreport.language;
