/** What the program needs from the system: the user's folders, files written as a whole, fonts, a log of errors. */
package workreport.platform;
