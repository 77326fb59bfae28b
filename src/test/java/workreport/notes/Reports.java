package workreport.notes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import workreport.document.Bilingual;
import workreport.document.Paragraph;
import workreport.document.ParagraphRole;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Report;
import workreport.evidence.TestReports;

/** Small reports of one section, with nothing in them but paragraphs. */
public final class Reports {

    private static final Bilingual NAME = new Bilingual("报告", "Report");

    private static final Bilingual BRIEF = new Bilingual("标题", "Heading");

    private Reports() {}

    /** Paragraphs s1.p1, s1.p2… with those texts. */
    public static Contents of(String... texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(new Paragraph("s1.p" + (paragraphs.size() + 1), ParagraphRole.TEXT, text));
        }
        return of(paragraphs);
    }

    public static Contents of(List<Paragraph> paragraphs) {
        Section section =
                new Section("s1", "一、", "标题", "Heading", BRIEF, 1, false, null, paragraphs, List.of(), List.of());
        return new Contents(new Report(
                "small",
                NAME,
                NAME,
                NAME,
                new Report.Speaker(NAME, NAME),
                LocalDate.of(2022, 1, 6),
                LocalDate.of(2022, 8, 22),
                new Report.TextFile("source.txt", "0".repeat(64), null),
                TestReports.TERM,
                List.of(),
                List.of(new Paragraph("p1", ParagraphRole.SALUTATION, "各位代表：")),
                List.of(section),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }
}
