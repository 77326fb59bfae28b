package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.List;
import workreport.check.Unseen;
import workreport.ingest.Blank;
import workreport.ingest.Block;
import workreport.ingest.Sentence;
import workreport.ingest.Style;

/**
 * A paragraph of the file, a part of one, or two that belong together.
 *
 * @param pieces where it stood, in order
 * @param text neither blank nor with white space at its ends
 */
record Line(List<Piece> pieces, String text, Style style) {

    Line {
        pieces = List.copyOf(pieces);
    }

    /**
     * From where on it comes from a block.
     *
     * @param block the number of the block
     * @param start offset in the block's text
     * @param at offset in the line's
     */
    record Piece(int block, int start, int at) {}

    /** The paragraphs among the blocks. */
    static List<Line> of(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph paragraph
                    && !Blank.trim(paragraph.text()).isEmpty()) {
                Line whole = new Line(List.of(new Piece(i, 0, 0)), visible(paragraph.text()), paragraph.style());
                lines.add(whole.part(0, whole.length()));
            }
        }
        return lines;
    }

    /** Characters without a shape become spaces, so that no offset moves. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int character = text.codePointAt(i);
            if (Unseen.is(character)) {
                visible.setCharAt(i, ' ');
            }
            i += Character.charCount(character) - 1;
        }
        return visible.toString();
    }

    /** A part of it, without the white space at its ends. */
    Line part(int from, int to) {
        int first = from;
        while (first < to && Blank.is(text.charAt(first))) {
            first++;
        }
        String kept = Blank.trim(text.substring(first, to));
        List<Piece> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int until = i + 1 < pieces.size() ? pieces.get(i + 1).at() : text.length();
            if (until > first && piece.at() < first + kept.length()) {
                int skipped = Math.max(0, first - piece.at());
                parts.add(new Piece(piece.block(), piece.start() + skipped, Math.max(0, piece.at() - first)));
            }
        }
        return new Line(parts, kept, style);
    }

    /** With another one right behind it. */
    Line followedBy(Line other) {
        List<Piece> all = new ArrayList<>(pieces);
        other.pieces.forEach(piece -> all.add(new Piece(piece.block(), piece.start(), piece.at() + text.length())));
        return new Line(all, text + other.text, style);
    }

    /** Where it stands in the file. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            int until = i + 1 < pieces.size() ? pieces.get(i + 1).at() : text.length();
            places.add(new Place(piece.block(), piece.start(), piece.start() + until - piece.at()));
        }
        return places;
    }

    int length() {
        return text.length();
    }

    List<Sentence> sentences() {
        return Sentence.of(text, 0);
    }

    /** Without white space, which is put between the letters of titles. */
    String dense() {
        return Blank.remove(text);
    }
}
