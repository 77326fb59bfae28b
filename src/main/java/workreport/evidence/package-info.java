/** What a report states and promises: indicators, observations and their sources, as immutable records that check themselves. */
package workreport.evidence;
