/** The numbers that rules have read, for a person to look at. */
package workreport.ui.check;
