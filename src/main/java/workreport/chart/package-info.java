/** Turns an indicator into a chart: an immutable list of marks, painted elsewhere on screen and paper. */
package workreport.chart;
