/** From a model file to the model: every fault with its line, column and JSON pointer, all at once. */
package workreport.load;
