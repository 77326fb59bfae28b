/** What may be compared with what, and what follows from it. Knows no screen and no paper. */
package workreport.analysis;
