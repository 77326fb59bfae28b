/** Charts as immutable lists of marks, computed once and painted on screen and on paper. Knows neither. */
package workreport.chart;
