package workreport.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import workreport.analysis.Assessment;
import workreport.analysis.Explanation;
import workreport.analysis.ThemeDigest;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.model.Bilingual;
import workreport.model.Code;
import workreport.model.Contents;
import workreport.model.Indicator;
import workreport.model.Paragraph;
import workreport.model.Reading;
import workreport.model.Report;
import workreport.model.Role;
import workreport.model.Section;
import workreport.model.Status;
import workreport.model.Theme;
import workreport.sheet.Block.Cell;
import workreport.sheet.Block.Row;
import workreport.sheet.Style.Align;

/** Every kind of sheet that can be made of a report. */
public final class Sheets {

    private final Contents contents;
    private final Report report;
    private final SheetOptions options;
    private final Typefaces typefaces;
    private final Voices voices;

    public Sheets(Contents contents, SheetOptions options, Typefaces typefaces) {
        this.contents = contents;
        this.options = options;
        this.typefaces = typefaces;
        report = contents.report();
        voices = new Voices(report, options.labels());
    }

    /** A section or chapter: its key sentences or text, and its indicators. */
    public Sheet section(Section section) {
        Format format = Format.of(options);
        List<Section> path = contents.path(section);
        String place = voices.line(notation -> notation.language().of(report.title()) + "　"
                + (path.size() > 1
                        ? notation.path(path.subList(0, path.size() - 1)) + " › " + notation.number(section)
                        : notation.number(section)));
        List<String> titles =
                voices.isChinese() ? List.of(section.title()) : List.of(section.headingEn(), section.title());
        List<Block> blocks = new ArrayList<>(head(place, titles));
        if (options.labels() == Labels.BOTH) {
            blocks.add(2, Block.Text.of(Style.SUBTITLE, section.headingEn(), Language.EN));
        }
        for (Notation notation : voices.all()) {
            new KeySentences(report, notation).gist(section).forEach(blocks::add);
        }
        KeySentences text = new KeySentences(report, voices.first());
        List<Block> sentences = options.fullText() ? text.full(section) : text.key(section);
        if (sentences.isEmpty()) {
            voices.all()
                    .forEach(notation -> blocks.add(Block.Text.of(
                            Style.PLAIN, notation.words().say("sheet.no-sentences"), notation.language())));
        }
        blocks.addAll(sentences);
        indicators(blocks, contents.indicatorsIn(section), format);
        Notation first = voices.first();
        String source = first.words().say("sheet.source-section", source(first), first.path(path));
        String brief = voices.language().of(section.brief());
        return sheet(name(section.id(), brief), titles.getFirst(), source, format, blocks);
    }

    /** A theme with all its indicators. */
    public Sheet theme(Theme theme) {
        Format format = Format.of(options);
        List<String> titles = voices.each(theme.name());
        ThemeDigest digest = ThemeDigest.of(theme, report);
        int count = digest.synopses().size();
        List<Block> blocks = new ArrayList<>(head(voices.line("view.themes"), titles));
        paragraphs(
                blocks,
                Style.PLAIN,
                "themes.counts",
                count,
                digest.goals(),
                Integer.toString(report.years().goal()),
                digest.judged());
        indicators(
                blocks,
                digest.synopses().stream().map(synopsis -> synopsis.indicator()).toList(),
                format);
        return sheet(name(theme.id(), titles.getFirst()), titles.getFirst(), source(voices.first()), format, blocks);
    }

    /** One indicator: its chart, how it is going, and every reading with its sentence. */
    public Sheet indicator(Indicator indicator) {
        Format format = Format.of(options);
        List<String> titles = voices.each(indicator.name());
        Theme theme = contents.theme(indicator.theme()).orElseThrow();
        String about = voices.line(notation -> notation.words()
                .say(
                        "page.about",
                        notation.language().of(theme.name()),
                        notation.symbol(indicator.unit()),
                        notation.words().say("direction." + Code.of(indicator.direction()))));
        List<Block> blocks = new ArrayList<>(head(about, titles));
        Pictures pictures = new Pictures(contents, voices, typefaces, format);
        blocks.add(pictures.page(indicator));
        blocks.add(pictures.key());
        verdict(blocks, indicator);
        heading(blocks, "page.readings");
        blocks.add(readings(indicator));
        notes(blocks, indicator);
        return sheet(
                name(indicator.id(), titles.getFirst()), titles.getFirst(), source(voices.first()), format, blocks);
    }

    private void verdict(List<Block> blocks, Indicator indicator) {
        if (indicator.readings().stream().noneMatch(reading -> reading.status() == Status.TARGET)) {
            return;
        }
        heading(blocks, "table.column.verdict");
        for (Notation notation : voices.all()) {
            Explanation explanation = new Explanation(Assessment.of(indicator, report.years()), notation);
            Language language = notation.language();
            blocks.add(new Block.Text(
                    Style.PLAIN,
                    List.of(
                            new Run(explanation.verdict(), Face.BOLD, Ink.INK),
                            new Run("　" + explanation.sentence(), Face.SANS, Ink.INK)),
                    language,
                    0));
            explanation.figures().forEach(line -> blocks.add(Block.Text.of(Style.PLAIN, line, language)));
            explanation.method().forEach(line -> blocks.add(Block.Text.of(Style.NOTE, line, language)));
        }
    }

    private Block readings(Indicator indicator) {
        List<Row> rows = indicator.readings().stream()
                .map(reading -> new Row(
                        List.of(
                                cell(voices.each(notation -> notation.caption(reading) + notation.star(reading))),
                                cell(voices.each(
                                        notation -> new Printed(contents, notation).quantity(indicator, reading))),
                                cell(List.of(place(reading))),
                                cell(List.of(contents.sentence(reading)))),
                        false))
                .toList();
        return new Block.Table(
                List.of(
                        new Block.Column(voices.say("sheet.column.period"), Align.LEFT),
                        new Block.Column(voices.say("sheet.column.value"), Align.RIGHT),
                        new Block.Column(voices.say("sheet.column.place"), Align.LEFT),
                        new Block.Column(voices.say("sheet.column.sentence"), Align.LEFT)),
                rows);
    }

    private String place(Reading reading) {
        Notation notation = voices.first();
        return contents.holder(reading.anchor().paragraph())
                .map(section -> notation.path(contents.path(section)))
                .orElseGet(() -> notation.words().say("sheet.opening"));
    }

    private static Cell cell(List<String> lines) {
        return new Cell(
                lines.stream().map(line -> new Run(line, Face.SANS, Ink.INK)).toList());
    }

    private void notes(List<Block> blocks, Indicator indicator) {
        IndicatorRows rows = new IndicatorRows(contents, voices, typefaces);
        rows.add(indicator);
        blocks.addAll(rows.notes());
    }

    /** Any indicators, in that order. */
    public Sheet selection(List<Indicator> indicators) {
        Format format = Format.of(options);
        List<String> titles = voices.say("sheet.selection", indicators.size());
        List<Block> blocks = new ArrayList<>(head(voices.line("view.indicators"), titles));
        indicators(blocks, indicators, format);
        String name = name("", voices.first().words().say("sheet.name.selection"));
        return sheet(name, titles.getFirst(), source(voices.first()), format, blocks);
    }

    /** Everything that has a goal for the end of the term, by theme, on two pages: as large as it fits. */
    public Sheet overview() {
        double size = options.textSize();
        Sheet sheet = overview(size);
        while (size > 4 && Flow.of(sheet, typefaces, () -> false).pages().size() > 2) {
            size -= 0.25;
            sheet = overview(size);
        }
        return sheet;
    }

    private Sheet overview(double size) {
        Format plain = Format.of(options);
        Format format = new Format(
                plain.width(), plain.height(), plain.left(), plain.top(), plain.measure(), plain.depth(), size, false);
        int goal = report.years().goal();
        List<String> titles = voices.say("sheet.overview", Integer.toString(goal));
        List<Block> blocks =
                new ArrayList<>(head(voices.line(notation -> notation.language().of(report.place())), titles));
        IndicatorRows rows = new IndicatorRows(contents, voices, typefaces);
        long goals = 0;
        long judged = 0;
        for (Theme theme : report.themes()) {
            ThemeDigest digest = ThemeDigest.of(theme, report);
            List<Indicator> wanted = digest.synopses().stream()
                    .filter(synopsis -> !synopsis.goal().isEmpty())
                    .map(synopsis -> synopsis.indicator())
                    .toList();
            if (!wanted.isEmpty()) {
                rows.group(voices.line(notation -> notation.language().of(theme.name())));
                wanted.forEach(rows::add);
            }
            goals += wanted.size();
            judged += digest.judged();
        }
        paragraphs(blocks, Style.PLAIN, "sheet.overview.about", goals, Integer.toString(goal), judged);
        blocks.add(rows.table());
        blocks.addAll(rows.notes());
        String name = name("", voices.first().words().say("sheet.name.overview"));
        return sheet(name, titles.getFirst(), source(voices.first()), format, blocks);
    }

    /** The whole text as a document in the layout of GB/T 9704, with an outline. */
    public Sheet report() {
        KeySentences text = new KeySentences(report, voices.first());
        List<Block> blocks = new ArrayList<>();
        report.opening().forEach(paragraph -> opening(blocks, paragraph));
        report.sections().forEach(section -> blocks.addAll(text.document(section)));
        report.closing()
                .forEach(paragraph -> blocks.add(Block.Text.of(Style.DOCUMENT_TEXT, paragraph.text(), Language.ZH)));
        String name = name("", voices.first().words().say("sheet.name.report"));
        String title = voices.language().of(report.title());
        return sheet(name, title, source(voices.first()), Format.ofDocuments(), blocks);
    }

    private static void opening(List<Block> blocks, Paragraph paragraph) {
        Style style = switch (paragraph.role()) {
            case TITLE -> Style.DOCUMENT_TITLE;
            case IMPRINT, OCCASION, SPEAKER -> Style.DOCUMENT_LINE;
            case SALUTATION -> Style.DOCUMENT_SALUTATION;
            case TEXT -> Style.DOCUMENT_TEXT;
        };
        int bookmark = paragraph.role() == Role.TITLE ? 1 : 0;
        blocks.add(new Block.Text(
                style, List.of(new Run(paragraph.text(), style.face, style.ink)), Language.ZH, bookmark));
    }

    private List<Block> head(String place, List<String> titles) {
        List<Block> head = new ArrayList<>();
        head.add(Block.Text.of(Style.PLACE, place, voices.language()));
        head.add(Block.Text.of(Style.TITLE, titles.getFirst(), voices.language()));
        titles.stream()
                .skip(1)
                .forEach(title -> head.add(
                        Block.Text.of(Style.SUBTITLE, title, voices.language().other())));
        head.add(new Block.Accent());
        return head;
    }

    private void heading(List<Block> blocks, String key) {
        blocks.add(Block.Text.of(Style.HEADING, voices.line(key), voices.language()));
    }

    private void paragraphs(List<Block> blocks, Style style, String key, Object... arguments) {
        voices.all()
                .forEach(notation ->
                        blocks.add(Block.Text.of(style, notation.words().say(key, arguments), notation.language())));
    }

    /** The table, the charts, the key to them and the notes. */
    private void indicators(List<Block> blocks, List<Indicator> indicators, Format format) {
        if (indicators.isEmpty()) {
            return;
        }
        IndicatorRows rows = new IndicatorRows(contents, voices, typefaces);
        indicators.forEach(rows::add);
        heading(blocks, "sheet.indicators");
        blocks.add(rows.table());
        Pictures pictures = new Pictures(contents, voices, typefaces, format);
        pictures.cards(indicators).ifPresent(cards -> {
            heading(blocks, "sheet.charts");
            blocks.add(cards);
            blocks.add(pictures.key());
        });
        heading(blocks, "sheet.notes");
        blocks.addAll(rows.notes());
    }

    private String source(Notation notation) {
        Language language = notation.language();
        LocalDate date = report.delivered();
        return notation.words()
                .say(
                        "sheet.source",
                        language.of(report.body()),
                        language.of(report.speaker().office()),
                        language.of(report.speaker().name()),
                        day(notation, date));
    }

    private static String day(Notation notation, LocalDate date) {
        boolean chinese = notation.language() == Language.ZH;
        return notation.words()
                .say(
                        "sheet.date",
                        Integer.toString(date.getYear()),
                        chinese
                                ? Integer.toString(date.getMonthValue())
                                : date.toString().substring(5, 7),
                        chinese
                                ? Integer.toString(date.getDayOfMonth())
                                : date.toString().substring(8));
    }

    /** Place, year and what it is about, fit for the name of a file on any system. */
    private String name(String id, String about) {
        Bilingual place = report.place();
        String whole = voices.language().of(place);
        String shortPlace = voices.isChinese() ? whole : whole.split(",")[0];
        String name = shortPlace + "-" + report.delivered().getYear() + (id.isEmpty() ? "" : "-" + id) + "-" + about;
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", "-");
    }

    private Sheet sheet(String name, String title, String source, Format format, List<Block> blocks) {
        Notation first = voices.first();
        return new Sheet(
                name,
                title,
                voices.language(),
                report.delivered(),
                source,
                first.words().say("sheet.page", "{0}", "{1}"),
                first.language().of(report.speaker().name()),
                format,
                options.mono(),
                blocks);
    }
}
