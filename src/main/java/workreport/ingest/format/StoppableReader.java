package workreport.ingest.format;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;

/** A reader that throws an exception once the time for its file is over. */
final class StoppableReader extends StringReader {

    StoppableReader(String text) {
        super(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (Deadline.isOver()) {
            throw new InterruptedIOException();
        }
        return super.read(buffer, offset, length);
    }
}
