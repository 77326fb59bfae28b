/** The glossary: the report's special terms, explained. */
package workreport.ui.terms;
