package workreport.load;

import tools.jackson.core.TokenStreamLocation;

/** A place in a text file; line and column count from 1, columns in UTF-16 units. */
record Position(int line, int column) {

    static final Position START = new Position(1, 1);

    static Position of(TokenStreamLocation location) {
        return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** The place right behind a text's last character. */
    static Position behind(String text) {
        int line = 1;
        int lineStart = 0;
        for (int next = text.indexOf('\n'); next >= 0; next = text.indexOf('\n', next + 1)) {
            line++;
            lineStart = next + 1;
        }
        return new Position(line, text.length() - lineStart + 1);
    }
}
