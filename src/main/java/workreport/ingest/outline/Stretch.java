package workreport.ingest.outline;

/**
 * Lines that stand below one heading.
 *
 * @param from the first line
 * @param to the line behind the last
 * @param level of that heading; 0 for a text without chapters
 */
record Stretch(int from, int to, int level) {

    int size() {
        return to - from;
    }
}
