/** The indicators of the section in view. */
package workreport.ui.indicators;
