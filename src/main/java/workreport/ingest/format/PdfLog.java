package workreport.ingest.format;

import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts what PDFBox complains about: it keeps reading a damaged file, and reports missing parts only to its log. */
final class PdfLog extends Handler {

    private static final List<String> LOGGERS = List.of("org.apache.pdfbox", "org.apache.fontbox");
    private static final ThreadLocal<Integer> COMPLAINTS = ThreadLocal.withInitial(() -> 0);

    /** Loggers are held weakly by the JDK. */
    private static final List<Logger> HELD =
            LOGGERS.stream().map(Logger::getLogger).toList();

    static {
        PdfLog counter = new PdfLog();
        for (Logger logger : HELD) {
            logger.setUseParentHandlers(false);
            logger.setLevel(Level.WARNING);
            logger.addHandler(counter);
        }
    }

    private PdfLog() {}

    /** Begins to count for this thread. */
    static void begin() {
        COMPLAINTS.set(0);
    }

    /** How many complaints there were in this thread since it began to count. */
    static int complaints() {
        return COMPLAINTS.get();
    }

    @Override
    public void publish(LogRecord complaint) {
        // A font that is not embedded costs no text.
        String message = String.valueOf(complaint.getMessage());
        if (complaint.getLevel().intValue() >= Level.WARNING.intValue() && !message.contains("fallback font")) {
            COMPLAINTS.set(COMPLAINTS.get() + 1);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
