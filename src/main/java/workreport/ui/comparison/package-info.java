/** The comparison of several indicators on one scale. */
package workreport.ui.comparison;
