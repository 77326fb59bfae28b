/** Several indicators on one scale. */
package workreport.view.comparison;
