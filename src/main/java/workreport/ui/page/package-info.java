/** The page of one indicator: its chart, verdict and observations. */
package workreport.ui.page;
