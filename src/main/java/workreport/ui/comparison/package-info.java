/** Several indicators on one scale. */
package workreport.ui.comparison;
