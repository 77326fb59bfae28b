package workreport.view;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleReader;
import java.nio.ByteBuffer;

/**
 * A large file inside the program, read from where it lies in the run-time, piece by piece. The usual way copies it whole into
 * Java's memory; with the fonts that is nine megabytes at each start, and the window would wait while they are cleared away.
 */
final class LargeResource extends InputStream {

    private final ModuleReader reader;
    private final ByteBuffer bytes;

    private LargeResource(ModuleReader reader, ByteBuffer bytes) {
        this.reader = reader;
        this.bytes = bytes;
    }

    /**
     * Opens one.
     *
     * @param name its path, without a slash at the beginning
     * @throws IOException if there is none of that name
     */
    static InputStream open(String name) throws IOException {
        Module module = LargeResource.class.getModule();
        if (!module.isNamed()) {
            InputStream in = LargeResource.class.getResourceAsStream("/" + name);
            if (in == null) {
                throw new IOException(name);
            }
            return in;
        }
        ModuleReader reader = module.getLayer()
                .configuration()
                .findModule(module.getName())
                .orElseThrow()
                .reference()
                .open();
        return new LargeResource(reader, reader.read(name).orElseThrow(() -> new IOException(name)));
    }

    @Override
    public int read() {
        return bytes.hasRemaining() ? Byte.toUnsignedInt(bytes.get()) : -1;
    }

    @Override
    public int read(byte[] into, int start, int most) {
        if (!bytes.hasRemaining()) {
            return -1;
        }
        int count = Math.min(most, bytes.remaining());
        bytes.get(into, start, count);
        return count;
    }

    @Override
    public int available() {
        return bytes.remaining();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
