package workreport.platform;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps other runs of the program, and other threads of this one, from writing between our reading and our writing. */
public final class FolderLock {

    private static final int TRIES = 100;
    /** In milliseconds. */
    private static final long BETWEEN_TRIES = 20;

    private FolderLock() {}

    /**
     * Locks one of the program's own folders until the result is closed. After two seconds it proceeds without a lock, rather
     * than hanging; where the file system has no locks, at once.
     */
    public static Closeable on(Path folder) {
        FileChannel channel;
        try {
            Path lock = folder.resolve(".lock");
            channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Destination.makeOwn(lock);
        } catch (IOException impossible) {
            return () -> {};
        }
        for (int tries = 0; tries < TRIES; tries++) {
            try {
                if (channel.tryLock() != null) {
                    break;
                }
            } catch (OverlappingFileLockException held) {
                // By another thread of this program.
            } catch (IOException noLocks) {
                break;
            }
            try {
                Thread.sleep(BETWEEN_TRIES);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return channel;
    }
}
