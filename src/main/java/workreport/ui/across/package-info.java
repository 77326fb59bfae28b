/** Finding words in all reports of a library. */
package workreport.ui.across;
