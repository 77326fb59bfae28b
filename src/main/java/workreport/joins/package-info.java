/** What a reader says of names in the reports of a place: these are the same indicator, these are not. */
package workreport.joins;
