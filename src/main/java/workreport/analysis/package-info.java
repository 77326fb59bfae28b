/** Compares promises with results: pace, verdicts, and what may be compared with what. Knows no screen and no paper. */
package workreport.analysis;
