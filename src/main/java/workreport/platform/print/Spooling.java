package workreport.platform.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.print.CancelablePrintJob;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.Attribute;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.event.PrintJobAdapter;
import javax.print.event.PrintJobEvent;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;
import workreport.platform.Paper;
import workreport.platform.print.PrintFailedException.Reason;

/**
 * A job on its way to a print service. With CUPS its own program hands over the PDF; Java would put a space before the job's
 * title. Otherwise Java does; on Linux it runs /usr/bin/lpr, whose failure shows only in the exception at the end, after an
 * event that claims that all data were transferred.
 */
final class Spooling {

    static final DocFlavor PDF = DocFlavor.INPUT_STREAM.PDF;
    static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private static final String NOT_THERE = "Cannot run program ";

    private final PrintJob job;
    private final PrintService service;
    private final Optional<CupsQueue> queue;
    private volatile boolean stopped;
    private volatile @Nullable DocPrintJob sending;

    /** @param lp the program that hands over PDF in place of Java, if there is one */
    Spooling(PrintJob job, PrintService service, Optional<Path> lp) {
        this.job = job;
        this.service = service;
        queue = lp.map(CupsQueue::new);
    }

    static MediaSizeName media(Paper paper) {
        return switch (paper) {
            case A4 -> MediaSizeName.ISO_A4;
            case LETTER -> MediaSizeName.NA_LETTER;
        };
    }

    /**
     * Hands the job over, and returns when all of it is accepted.
     *
     * @throws PrintFailedException unless it was
     */
    void send() throws PrintFailedException {
        byte[] pdf = Excerpt.of(job.pdf(), job.pages());
        try {
            if (service.isDocFlavorSupported(PDF) && queue.isPresent()) {
                queue.get().print(job, pdf, knows(service, media(job.paper()), PDF));
            } else if (service.isDocFlavorSupported(PDF)) {
                print(new SimpleDoc(new ByteArrayInputStream(pdf), PDF, null));
            } else if (service.isDocFlavorSupported(PAGES)) {
                try (PDDocument document = Loader.loadPDF(pdf)) {
                    print(new SimpleDoc(new PDFPageable(document), PAGES, null));
                }
            } else {
                throw new PrintFailedException(Reason.UNSUITABLE, job.printer(), "", null);
            }
        } catch (PrintException | IOException | RuntimeException failed) {
            throw new PrintFailedException(reason(failed), job.printer(), detail(failed), failed);
        }
    }

    /** Cancels it, from any thread. The print service may not give back what it has already. */
    void stop() {
        stopped = true;
        queue.ifPresent(CupsQueue::stop);
        if (sending instanceof CancelablePrintJob begun) {
            try {
                begun.cancel();
            } catch (PrintException tooLate) {
                // Too late: it is printed.
            }
        }
    }

    private void print(Doc doc) throws PrintException {
        AtomicBoolean failed = new AtomicBoolean();
        DocPrintJob begun = service.createPrintJob();
        begun.addPrintJobListener(new PrintJobAdapter() {
            @Override
            public void printJobFailed(PrintJobEvent event) {
                failed.set(true);
            }

            @Override
            public void printJobCanceled(PrintJobEvent event) {
                failed.set(true);
            }
        });
        sending = begun;
        if (stopped) {
            throw new PrintException("given up");
        }
        begun.print(doc, attributes(doc.getDocFlavor()));
        if (failed.get()) {
            throw new PrintException();
        }
    }

    /** The options wanted, as far as the printer knows them; never a banner page. */
    private PrintRequestAttributeSet attributes(DocFlavor flavor) {
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet(new JobName(job.title(), null));
        Stream.<PrintRequestAttribute>concat(
                        Stream.of(new Copies(job.copies()), media(job.paper()), JobSheets.NONE),
                        job.duplex().sides().stream())
                .filter(attribute -> knows(service, attribute, flavor))
                .forEach(attributes::add);
        return attributes;
    }

    static boolean knows(PrintService service, Attribute attribute, DocFlavor flavor) {
        return service.isAttributeCategorySupported(attribute.getCategory())
                && service.isAttributeValueSupported(attribute, flavor, null);
    }

    private Reason reason(Exception failed) {
        if (service.getAttribute(PrinterIsAcceptingJobs.class) == PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS) {
            return Reason.NOT_ACCEPTING;
        }
        return messages(failed).anyMatch(message -> message.contains(NOT_THERE)) ? Reason.NO_LP : Reason.REFUSED;
    }

    /** The complaint of lpr is below the command that Java ran; otherwise it is the whole message. */
    private static String detail(Exception failed) {
        String message = messages(failed).reduce((_, innermost) -> innermost).orElse("");
        return message.substring(message.indexOf('\n') + 1).strip().replaceAll("\\s+", " ");
    }

    private static Stream<String> messages(Exception failed) {
        return Stream.iterate((Throwable) failed, Objects::nonNull, Throwable::getCause)
                .map(Throwable::getMessage)
                .filter(message -> message != null && !message.isBlank());
    }
}
