/** The preview of sheets: what they are about, paper and size, saving and printing. */
package workreport.ui.sheets;
