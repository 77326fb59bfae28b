/** Reads a model file, and reports all its faults at once, each with line, column and JSON pointer. */
package workreport.load;
