package workreport.ui.reading;

import java.util.OptionalInt;

/**
 * What the reader has opened the text's menu on.
 *
 * @param block counted from 0
 * @param character counted from the beginning of the text; none beside the words
 */
record MenuTarget(int block, OptionalInt character) {}
