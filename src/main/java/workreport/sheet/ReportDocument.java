package workreport.sheet;

import java.util.ArrayList;
import java.util.List;
import workreport.language.Language;
import workreport.model.Paragraph;
import workreport.model.Report;
import workreport.model.Role;

/** The whole text as a document in the layout of GB/T 9704, with an outline. */
final class ReportDocument {

    private final Stationery stationery;

    ReportDocument(Stationery stationery) {
        this.stationery = stationery;
    }

    Sheet make() {
        Report report = stationery.report();
        Voices voices = stationery.voices();
        KeySentences text = new KeySentences(report, voices.first());
        List<Block> blocks = new ArrayList<>();
        report.opening().stream()
                .filter(paragraph -> paragraph.role() != Role.IMPRINT)
                .forEach(paragraph -> blocks.add(opening(paragraph)));
        report.sections().forEach(section -> blocks.addAll(text.document(section)));
        report.closing()
                .forEach(paragraph -> blocks.add(Block.Text.of(Style.DOCUMENT_TEXT, paragraph.text(), Language.ZH)));
        imprint(report, blocks);
        Stationery.Name name = stationery.officialName("sheet.name.report");
        String title = voices.language().of(report.title());
        return stationery.sheet(name, title, stationery.source(), Format.ofDocuments(), blocks);
    }

    /** What the web page says of itself belongs to no title page: it is the last thing, and small. */
    private static void imprint(Report report, List<Block> blocks) {
        List<Paragraph> lines = report.opening().stream()
                .filter(paragraph -> paragraph.role() == Role.IMPRINT)
                .toList();
        if (!lines.isEmpty()) {
            blocks.add(new Block.Space(1.5));
        }
        lines.forEach(line -> blocks.add(Block.Text.of(Style.DOCUMENT_IMPRINT, line.text(), Language.ZH)));
    }

    private static Block opening(Paragraph paragraph) {
        Style style = switch (paragraph.role()) {
            case TITLE -> Style.DOCUMENT_TITLE;
            case IMPRINT -> Style.DOCUMENT_IMPRINT;
            case OCCASION, SPEAKER -> Style.DOCUMENT_LINE;
            case SALUTATION -> Style.DOCUMENT_SALUTATION;
            case TEXT -> Style.DOCUMENT_TEXT;
        };
        int bookmark = paragraph.role() == Role.TITLE ? 1 : 0;
        return new Block.Text(style, List.of(new Run(paragraph.text(), style.face, style.ink)), Language.ZH, bookmark);
    }
}
