/** JavaFX panes. They share one place, and never know each other. */
package workreport.ui;
