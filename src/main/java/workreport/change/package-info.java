/** What has changed from one report's text to another's of the same place: in sections, sentences, words and numbers. */
package workreport.change;
