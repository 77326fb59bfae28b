/** What the program needs of the system: folders, atomic files, bundled fonts. */
package workreport.platform;
