package workreport.ingest.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import workreport.ingest.format.Limits;
import workreport.ingest.format.ReadOptions;
import workreport.ingest.format.Source;

/** A file to be read in another process, and how. */
record Request(Source source, ReadOptions options) {

    void write(DataOutputStream out) throws IOException {
        Limits limits = options.limits();
        out.writeInt(limits.fileBytes());
        out.writeInt(limits.entryBytes());
        out.writeInt(limits.ratio());
        out.writeInt(limits.entries());
        out.writeInt(limits.depth());
        out.writeInt(limits.characters());
        out.writeLong(limits.time().toMillis());
        Charset charset = options.charset();
        optional(charset == null ? null : charset.name(), out);
        optional(options.password(), out);
        out.writeInt(source.bytes().length);
        out.write(source.bytes());
        out.flush();
    }

    static Request read(DataInputStream in) throws IOException {
        Limits limits = new Limits(
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                Duration.ofMillis(in.readLong()));
        String charset = optional(in);
        String password = optional(in);
        ReadOptions options = new ReadOptions(limits, charset == null ? null : Charset.forName(charset), password);
        return new Request(Source.of(in.readNBytes(in.readInt())), options);
    }

    private static void optional(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            ExtractedStream.text(text, out);
        }
    }

    private static @Nullable String optional(DataInputStream in) throws IOException {
        return in.readBoolean() ? ExtractedStream.text(in) : null;
    }
}
