/** The reports of one place side by side: what each promised, and what the next says came of it. */
package workreport.series;
