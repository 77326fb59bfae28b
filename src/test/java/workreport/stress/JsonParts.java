package workreport.stress;

import java.util.ArrayList;
import java.util.List;

/** A whole JSON text, and where in it the members of its objects and the items of its arrays stand. */
final class JsonParts {

    /**
     * A member or an item.
     *
     * @param field the name of a member; empty for an item
     * @param start where it begins, with its name
     * @param value where its value begins
     * @param end behind its value
     */
    record Part(String field, int start, int value, int end) {

        /** With a comma, and the blanks around it, if there is one: so that the text stays JSON without it. */
        Part widened(String text) {
            int after = blanks(text, end);
            if (text.charAt(after) == ',') {
                return new Part(field, start, value, blanks(text, after + 1));
            }
            int before = start - 1;
            while (text.charAt(before) <= ' ') {
                before--;
            }
            return new Part(field, text.charAt(before) == ',' ? before : start, value, end);
        }
    }

    private final String text;
    private final List<Part> parts = new ArrayList<>();

    JsonParts(String text) {
        this.text = text;
        value(blanks(text, 0));
    }

    String text() {
        return text;
    }

    /** All of them, the inner ones before what they are in. */
    List<Part> all() {
        return parts;
    }

    String value(Part part) {
        return text.substring(part.value(), part.end());
    }

    private static int blanks(String text, int at) {
        int here = at;
        while (here < text.length() && text.charAt(here) <= ' ') {
            here++;
        }
        return here;
    }

    /** Goes past a value; returns where it ends. */
    private int value(int at) {
        return switch (text.charAt(at)) {
            case '{', '[' -> container(at, text.charAt(at) == '{');
            case '"' -> string(at);
            default -> word(at);
        };
    }

    private int container(int at, boolean object) {
        int here = blanks(text, at + 1);
        while (text.charAt(here) != '}' && text.charAt(here) != ']') {
            int start = here;
            String field = "";
            if (object) {
                here = string(here);
                field = text.substring(start + 1, here - 1);
                here = blanks(text, blanks(text, here) + 1);
            }
            int end = value(here);
            parts.add(new Part(field, start, here, end));
            here = blanks(text, end);
            here = text.charAt(here) == ',' ? blanks(text, here + 1) : here;
        }
        return here + 1;
    }

    private int string(int at) {
        int here = at + 1;
        while (text.charAt(here) != '"') {
            here += text.charAt(here) == '\\' ? 2 : 1;
        }
        return here + 1;
    }

    private int word(int at) {
        int here = at;
        while (here < text.length() && ",]} \n\r\t".indexOf(text.charAt(here)) < 0) {
            here++;
        }
        return here;
    }
}
