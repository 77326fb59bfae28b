package workreport.ingest.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import workreport.ingest.Extracted;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.Formats;

/**
 * The program of the other process: reads one file after the other as they come in on standard input, and writes what it has
 * read to standard output. It ends with its parent process.
 */
public final class Worker {

    /** Written once, before the first file. */
    static final byte READY = 2;

    static final byte READ = 1;
    static final byte UNREADABLE = 0;

    private Worker() {}

    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // Output of libraries must not get into the stream.
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        out.writeByte(READY);
        out.flush();
        try {
            while (true) {
                answer(Request.read(in), out);
                out.flush();
            }
        } catch (EOFException _) {
            // The parent process has gone.
        }
    }

    private static void answer(Request request, DataOutputStream out) throws IOException {
        try {
            Extracted read = Formats.read(request.source(), request.options());
            out.writeByte(READ);
            ExtractedStream.write(read, out);
        } catch (UnreadableException unreadable) {
            out.writeByte(UNREADABLE);
            ExtractedStream.text(unreadable.reason().name(), out);
            ExtractedStream.all(unreadable.details(), out, detail -> ExtractedStream.text(detail, out));
        }
    }
}
