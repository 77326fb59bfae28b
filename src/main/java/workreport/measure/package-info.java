/** What a number is: value, unit, period and bound. Knows no reports. */
package workreport.measure;
