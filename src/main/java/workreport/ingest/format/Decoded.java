package workreport.ingest.format;

import java.nio.charset.Charset;

/**
 * Bytes as text.
 *
 * @param charset what they were read in
 * @param lost how many characters could not be read; each of them is U+FFFD in the text
 */
record Decoded(String text, Charset charset, int lost) {

    static final char REPLACEMENT = '\uFFFD';

    /** Without a byte order mark; other character sets have none. */
    static Decoded of(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        int lost = 0;
        for (int i = text.indexOf(REPLACEMENT); i >= 0; i = text.indexOf(REPLACEMENT, i + 1)) {
            lost++;
        }
        return new Decoded(text, charset, lost);
    }
}
