/** JavaFX panes. They follow one shared location and never import each other. */
package workreport.ui;
