/** The rules that the parts of a model must keep, and how a broken one is reported. */
package workreport.check;
