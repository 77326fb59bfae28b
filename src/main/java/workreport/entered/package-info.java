/** Values that a person found elsewhere and entered beside what the reports of a place say, with all former values. */
package workreport.entered;
