/** Values that a person found elsewhere and entered beside what the reports of a place say; with all that was there before. */
package workreport.entered;
