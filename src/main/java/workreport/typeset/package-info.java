/** Text, tables and figures set on pages: one tagged PDF. Does not know what stands on it. */
package workreport.typeset;
