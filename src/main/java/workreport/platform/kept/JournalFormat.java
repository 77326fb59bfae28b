package workreport.platform.kept;

/** How a journal is written into a file. */
public interface JournalFormat<J> {

    /** A journal with nothing in it. */
    J empty(String report);

    byte[] write(J journal);

    /** Reads the file of a report. It never throws: the result says what is wrong. */
    Content<J> read(String report, byte[] bytes);

    /** What the bytes of a file turned out to be. */
    sealed interface Content<J> {

        record Good<J>(J journal) implements Content<J> {}

        /** Written by a later version of the program. */
        record Newer<J>() implements Content<J> {}

        record Broken<J>(String why) implements Content<J> {}
    }
}
