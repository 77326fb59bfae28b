/** Summary sheets: what is on each of them. The same tagged PDF is shown, saved and printed. */
package workreport.sheet;
