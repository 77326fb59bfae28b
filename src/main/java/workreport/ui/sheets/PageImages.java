package workreport.ui.sheets;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import workreport.platform.UncaughtErrorLog;

/** Paints the pages of a sheet beside the window, those in sight first. */
final class PageImages {

    private static final int OPAQUE = 0xFF000000;

    private final Executor thread = Background.thread("pages");
    private final Map<Use, Deque<Wanted>> wanted = new EnumMap<>(Use.class);
    private @Nullable FinishedSheet sheet;
    private boolean running;

    /** The sheet that is open, and its painter; for the thread alone. */
    private @Nullable FinishedSheet opened;

    private @Nullable PDDocument document;

    private final Runnable failed;

    /**
     * @param failed run on the JavaFX thread where a page could not be painted
     */
    PageImages(Runnable failed) {
        this.failed = failed;
    }

    /** What a picture is for, the more urgent first. */
    enum Use {
        PAGE,
        THUMBNAIL
    }

    /**
     * A picture that is wanted.
     *
     * @param page counted from 0
     * @param width in pixels
     * @param deliver gets it on the JavaFX thread, unless it is no longer wanted
     */
    record Wanted(int page, int width, Consumer<Image> deliver) {}

    /** Paints pages of another sheet; pictures of the one before are no longer wanted. */
    synchronized void open(FinishedSheet shown) {
        sheet = shown;
        wanted.clear();
    }

    /** Wants these, in that order, in place of what was wanted before for the same use. */
    synchronized void want(Use use, List<Wanted> pictures) {
        wanted.put(use, new ArrayDeque<>(pictures));
        if (!running && !pictures.isEmpty()) {
            running = true;
            thread.execute(this::paint);
        }
    }

    /** Lets go of the sheet. */
    synchronized void close() {
        sheet = null;
        wanted.clear();
        if (!running) {
            running = true;
            thread.execute(this::paint);
        }
    }

    private record Task(FinishedSheet sheet, Wanted wanted) {}

    private synchronized @Nullable Task next() {
        if (sheet != null) {
            for (Deque<Wanted> queue : wanted.values()) {
                Wanted first = queue.poll();
                if (first != null) {
                    return new Task(sheet, first);
                }
            }
        }
        running = false;
        return null;
    }

    private void paint() {
        for (Task task = next(); task != null; task = next()) {
            Runnable told = painted(task);
            FinishedSheet of = task.sheet();
            Platform.runLater(() -> {
                if (isShown(of)) {
                    told.run();
                }
            });
        }
        if (isShown(null)) {
            shut();
        }
    }

    private synchronized boolean isShown(@Nullable FinishedSheet other) {
        return sheet == other;
    }

    /** What there is to tell once a picture has been painted, or could not be. */
    private Runnable painted(Task task) {
        try {
            Image image = image(task);
            return () -> task.wanted().deliver().accept(image);
        } catch (RuntimeException | Error unexpected) {
            UncaughtErrorLog.log(unexpected);
            return failed;
        }
    }

    private Image image(Task task) {
        try {
            if (opened != task.sheet() || document == null) {
                shut();
                document = Loader.loadPDF(task.sheet().pdf());
                opened = task.sheet();
            }
            // A trifle more than the width wanted, so that rounding down hits it.
            float scale = (float) ((task.wanted().width() + 0.01) / task.sheet().width());
            return image(new PDFRenderer(document).renderImage(task.wanted().page(), scale, ImageType.RGB));
        } catch (IOException broken) {
            throw new IllegalStateException("a sheet of our own cannot be read", broken);
        }
    }

    private void shut() {
        try {
            if (document != null) {
                document.close();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            document = null;
            opened = null;
        }
    }

    /** The same pixels; JavaFX wants them to say that they are opaque. */
    private static Image image(BufferedImage painted) {
        int[] pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= OPAQUE;
        }
        return new WritableImage(new PixelBuffer<>(
                painted.getWidth(), painted.getHeight(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }
}
