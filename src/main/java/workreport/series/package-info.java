/** The reports of one place beside each other: what each promised, and what the next says came of it. */
package workreport.series;
