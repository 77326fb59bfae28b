/** Sets text, tables and figures on pages and writes them as one tagged PDF, whatever they say. */
package workreport.typeset;
