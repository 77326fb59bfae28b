package workreport.sheet;

import java.util.ArrayList;
import java.util.List;
import workreport.document.Paragraph;
import workreport.document.ParagraphRole;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.typeset.Block;
import workreport.typeset.PageFormat;
import workreport.typeset.Run;
import workreport.typeset.Style;

/** The whole text as a document in the layout of GB/T 9704, with an outline. */
final class ReportDocument {

    private final SheetTemplate stationery;

    ReportDocument(SheetTemplate stationery) {
        this.stationery = stationery;
    }

    Sheet make() {
        Report report = stationery.report();
        SheetLanguages voices = stationery.voices();
        KeySentences text = new KeySentences(report, voices.first());
        List<Block> blocks = new ArrayList<>();
        report.opening().stream()
                .filter(paragraph -> paragraph.role() != ParagraphRole.IMPRINT)
                .forEach(paragraph -> blocks.add(opening(paragraph)));
        report.sections().forEach(section -> blocks.addAll(text.document(section)));
        report.closing()
                .forEach(paragraph -> blocks.add(Block.Text.of(Style.DOCUMENT_TEXT, paragraph.text(), Language.ZH)));
        imprint(report, blocks);
        SheetNames.Name name = stationery.names().ofDocument("sheet.name.report");
        String title = voices.language().of(report.title());
        return stationery.sheet(name, title, PageFormat.ofDocuments(), blocks);
    }

    /** What the web page says of itself belongs to no title page: it is the last thing, and small. */
    private static void imprint(Report report, List<Block> blocks) {
        List<Paragraph> lines = report.opening().stream()
                .filter(paragraph -> paragraph.role() == ParagraphRole.IMPRINT)
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
            case TEXT, ROW -> Style.DOCUMENT_TEXT;
        };
        int bookmark = paragraph.role() == ParagraphRole.TITLE ? 1 : 0;
        return new Block.Text(style, List.of(new Run(paragraph.text(), style.face, style.ink)), Language.ZH, bookmark);
    }
}
