package workreport.ingest.report;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workreport.check.Code;
import workreport.document.Paragraph;
import workreport.evidence.Report;
import workreport.ingest.Extracted;
import workreport.ingest.LeftOut;
import workreport.ingest.Warning;
import workreport.ingest.outline.Draft;
import workreport.ingest.outline.DraftReader;
import workreport.ingest.outline.Mend;
import workreport.platform.Sha256;

/** What was read out of a file of another format than the model's. A report is made of it, and made anew after each mend. */
public final class ImportedText {

    private static final int ID_LENGTH = 12;
    private static final String ID_PREFIX = "report-";

    private final Extracted extracted;
    private final Draft unmended;
    private final Report.TextFile original;

    private ImportedText(Extracted extracted, Draft unmended, Report.TextFile original) {
        this.extracted = extracted;
        this.unmended = unmended;
        this.original = original;
    }

    /**
     * What was read out of a file.
     *
     * @param unmended what the program makes of it by itself
     * @param bytes those of the file
     */
    static ImportedText of(Extracted extracted, Draft unmended, byte[] bytes) {
        return new ImportedText(
                extracted,
                unmended,
                new Report.TextFile("original." + Code.of(extracted.format()), Sha256.of(bytes), null));
    }

    /** As the program reads it by itself. */
    Draft unmended() {
        return unmended;
    }

    /**
     * An id that a corrected file of the same report has as well, so that the reader's notes stay with it: by place and year,
     * or by the text where they are not known. It stays the same when a person sets place or year right.
     */
    String id() {
        String key = unmended.place() != null && unmended.year() != null
                ? unmended.place().name() + " " + unmended.year()
                : unmended.allParagraphs().map(Paragraph::text).collect(Collectors.joining("\n"));
        return ID_PREFIX + Sha256.of(key.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
    }

    /** The report as the program reads it by itself. */
    ReadReport read() {
        return read(id(), List.of());
    }

    /** The report with what a person has set right in it. */
    public ReadReport read(MendLog log) {
        return read(log.reportId(), log.mends());
    }

    /** The mend that puts something back that is left out now; none if the program by itself does not leave it out. */
    public Optional<Mend> putBack(LeftOut leftOut) {
        List<LeftOut> same = unmended.leftOut().stream()
                .filter(each -> each.reason() == leftOut.reason() && each.text().equals(leftOut.text()))
                .toList();
        int nth = same.indexOf(leftOut);
        return nth < 0 ? Optional.empty() : Optional.of(new Mend.PutBack(leftOut.text(), leftOut.reason(), nth));
    }

    private ReadReport read(String id, List<Mend> mends) {
        Draft draft = DraftReader.read(extracted, unmended, mends);
        List<AnchoredNumber> numbers = NumbersOfDraft.of(draft);
        return new ReadReport(
                IndicatorsOf.numbers(draft.report(id, original), numbers),
                new Warnings.OfImport(Stream.concat(extracted.warnings().stream(), draft.warnings().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Warning::kind))
                        .toList()),
                Subject.of(draft),
                numbers,
                new Origin(this, draft));
    }
}
