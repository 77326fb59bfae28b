package workreport.ingest.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import workreport.ingest.LeftOut;

/** A person's correction to a report that the program read from a file. */
public sealed interface Mend {

    /** The deepest level that a heading can be given. */
    int DEEPEST = 3;

    /** The words that it is about. */
    String about();

    /**
     * These words are a heading, or are not.
     *
     * @param level 1 for a chapter; 0 for text
     */
    record Level(TextMark where, int level) implements Mend {

        public Level {
            if (level < 0 || level > DEEPEST) {
                throw new IllegalArgumentException("level " + level);
            }
        }

        @Override
        public String about() {
            return where.words();
        }
    }

    /** A paragraph begins with these words. */
    record Split(TextMark where) implements Mend {

        @Override
        public String about() {
            return where.words();
        }
    }

    /** The paragraph that begins with these words continues the one before it. */
    record Join(TextMark where) implements Mend {

        @Override
        public String about() {
            return where.words();
        }
    }

    /**
     * What was left out belongs to the report.
     *
     * @param nth which of several of the same words and reason, from 0
     */
    record PutBack(String text, LeftOut.Reason reason, int nth) implements Mend {

        @Override
        public String about() {
            return text;
        }
    }

    /**
     * What is known about the report.
     *
     * @param value as the field has it; empty if it is not known
     */
    record Fact(Field field, String value) implements Mend {

        public Fact {
            value = value.strip();
            if (!field.holds(value)) {
                throw new IllegalArgumentException(field + " " + value);
            }
        }

        @Override
        public String about() {
            return value;
        }
    }

    /** What can be known about a report. */
    enum Field {
        TITLE,
        /** With its kind of area at the end: 临川县. */
        PLACE,
        /** In four digits. */
        YEAR,
        /** As ISO 8601 has it. */
        DELIVERED,
        BODY,
        SPEAKER,
        OFFICE;

        /** Whether that can be its value. A title is always known. */
        public boolean holds(String value) {
            return switch (this) {
                case TITLE -> !value.isBlank();
                case PLACE -> value.isBlank() || PlaceName.of(value).isPresent();
                case YEAR -> value.isBlank() || Dates.isYear(value);
                case DELIVERED -> value.isBlank() || isDate(value);
                case BODY, SPEAKER, OFFICE -> true;
            };
        }

        private static boolean isDate(String value) {
            try {
                return Dates.isYear(String.valueOf(LocalDate.parse(value).getYear()));
            } catch (DateTimeException none) {
                return false;
            }
        }
    }
}
