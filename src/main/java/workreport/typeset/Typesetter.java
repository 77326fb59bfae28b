package workreport.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import workreport.chart.Chart;
import workreport.paint.Lettering;
import workreport.paint.PaperColors;
import workreport.paint.PdfMarks;
import workreport.paint.Typefaces;

/**
 * Sets documents as PDF: tagged, PDF/A-2a and PDF/UA-1, with embedded fonts. The same manuscript gives the same bytes, on any
 * machine and in any time zone. Not for use by two threads at a time.
 */
public final class Typesetter {

    private final Typefaces typefaces;

    /** Receives progress. */
    @FunctionalInterface
    public interface Progress {

        /**
         * @param pages made
         * @param of them all
         */
        void made(int pages, int of);
    }

    /**
     * How much paper a manuscript takes.
     *
     * @param lastFilled how much of the last page is filled, from 0 to 1
     */
    public record Extent(int pages, double lastFilled) {}

    /**
     * @param typefaces the fonts to measure with and to embed
     */
    public Typesetter(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /**
     * Divides a manuscript into pages without painting them.
     *
     * @param cancelled polled during layout
     * @throws CancellationException once that says so
     */
    public Extent extent(Manuscript manuscript, BooleanSupplier cancelled) {
        Layout layout = Paginator.of(manuscript, typefaces, cancelled);
        return new Extent(layout.pages().size(), layout.lastFilled());
    }

    /** Sets a manuscript. */
    public Pdf set(Manuscript manuscript) {
        return set(manuscript, (_, _) -> {}, () -> false);
    }

    /**
     * Sets a manuscript.
     *
     * @param progress called after each page
     * @param cancelled asked before each part
     * @throws CancellationException once that says so
     */
    public Pdf set(Manuscript manuscript, Progress progress, BooleanSupplier cancelled) {
        Layout layout = Paginator.of(manuscript, typefaces, cancelled);
        List<Page> pages = layout.pages();
        PaperColors colors = new PaperColors(manuscript.mono());
        try (TaggedPdf pdf = new TaggedPdf(manuscript.about(), manuscript.format(), layout.root(), typefaces)) {
            for (int i = 0; i < pages.size(); i++) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                Page page = pages.get(i);
                pdf.add(paper -> new PagePainter(paper, colors).paint(page));
                progress.made(i + 1, pages.size());
            }
            pdf.lead(layout);
            return new Pdf(pdf.finish(), pages.size(), LayoutWarnings.of(manuscript.format(), layout, typefaces));
        } catch (IOException impossible) {
            // All of it is in memory.
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * A chart alone, on a page as large as itself, to be placed in another document.
     *
     * @return the bytes of the document
     */
    public byte[] chart(Chart chart, Metadata about, Lettering lettering) {
        PageFormat format = PageFormat.around(chart.width(), chart.height());
        Tag root = Tag.document(about.language());
        Tag figure = root.addFigure(about.language(), chart.description());
        try (TaggedPdf pdf = new TaggedPdf(about, format, root, typefaces)) {
            pdf.add(paper -> {
                paper.beginFigure(figure, 0, 0, chart.width(), chart.height());
                paper.turnTo(0, 0, 1);
                new PdfMarks(paper.content(), paper.fonts(), new PaperColors(false), lettering).paint(chart.marks());
                paper.content().endMarkedContent();
            });
            return pdf.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
