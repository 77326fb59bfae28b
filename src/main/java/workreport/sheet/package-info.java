/** Summary sheets: what stands on them, how it is set, and the one tagged PDF that is shown, saved and printed. */
package workreport.sheet;
