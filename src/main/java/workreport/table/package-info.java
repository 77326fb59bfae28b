/** Tables as files: CSV and XLSX, for people and for other programs, with the codebook that explains them. */
package workreport.table;
