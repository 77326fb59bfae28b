/** Model files on their way in, and everything that is saved or printed on its way out. */
package workreport.app.file;
