/** The report as immutable records that check themselves. Knows no screen, no paper and no file format. */
package workreport.evidence;
