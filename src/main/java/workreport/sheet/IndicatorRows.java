package workreport.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import workreport.analysis.Caution;
import workreport.analysis.Column;
import workreport.analysis.Explanation;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.Reason;
import workreport.analysis.ReportProfile;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.paint.Ink;
import workreport.paint.Typefaces;
import workreport.platform.FontFile;
import workreport.series.StandingText;
import workreport.series.Standings;
import workreport.typeset.Block;
import workreport.typeset.Block.Cell;
import workreport.typeset.Block.Row;
import workreport.typeset.Run;
import workreport.typeset.Run.Link;
import workreport.typeset.Style;
import workreport.typeset.Style.Align;

/** The table of indicators, and the notes that its rows call for. A year of which the report gives nothing has no column. */
final class IndicatorRows {

    /** A number with a unit in words, other than that of its row: it stands below, where it takes no room from the numbers. */
    private static final Pattern OWN_UNIT = Pattern.compile("([^ ]*[0-9][^ ]*) (\\p{L}.*)");

    private final ReportProfile report;
    private final SheetLanguages voices;
    private final Typefaces typefaces;
    private final SignLegend signs;
    private final List<Column> columns;
    /** By what they say in the leading language, notes with the indicators that they are about. */
    private final Map<String, Note> notes = new LinkedHashMap<>();

    /** The rows; nothing stands for a group's heading. */
    private final List<Entry> entries = new ArrayList<>();

    private boolean judged;
    /** Whether more is to be said of any of them than that it has no goal, which the empty cell of a goal says. */
    private boolean verdicts;

    IndicatorRows(ReportProfile report, SheetLanguages voices, Typefaces typefaces, SignLegend signs) {
        this.report = report;
        this.voices = voices;
        this.typefaces = typefaces;
        this.signs = signs;
        columns = report.columns();
    }

    private record Note(String sign, List<Indicator> indicators) {}

    /** A row, or the heading of a group. */
    private sealed interface Entry {

        record Group(String heading) implements Entry {}

        record One(IndicatorProfile profile) implements Entry {}
    }

    void group(String heading) {
        entries.add(new Entry.Group(heading));
    }

    void add(Indicator indicator) {
        IndicatorProfile profile = report.of(indicator);
        entries.add(new Entry.One(profile));
        Reason reason = profile.assessment().reason();
        judged |= reason == null;
        verdicts |= reason != Reason.NO_GOAL && reason != Reason.ONLY_NEXT
                || !new Explanation(profile, voices.first()).shortSizes().isEmpty();
        note(indicator);
    }

    /** Takes up an indicator's note without a row. */
    void note(Indicator indicator) {
        noteOf(indicator, voices.first())
                .ifPresent(text -> notes.computeIfAbsent(
                                text, _ -> new Note(Remarks.sign(notes.size(), typefaces), new ArrayList<>()))
                        .indicators
                        .add(indicator));
    }

    private Optional<String> noteOf(Indicator indicator, Notation notation) {
        return report.of(indicator).caution().note(notation.words());
    }

    /** The place of an indicator's row. */
    private static String row(Indicator indicator) {
        return "row:" + indicator.id();
    }

    private Cell name(Indicator indicator) {
        List<List<Run>> lines = new ArrayList<>();
        for (String name : voices.each(indicator.name())) {
            boolean first = lines.isEmpty();
            Link link = new Link(Pictures.anchor(indicator), voices.line("sheet.link.chart", name));
            List<Run> line = new ArrayList<>();
            line.add(new Run(name, FontFile.SANS, first ? Ink.INK : Ink.QUIET, link));
            Note note = notes.get(noteOf(indicator, voices.first()).orElse(""));
            if (first && note != null) {
                String sign = note.sign;
                line.add(new Run("\u00A0", FontFile.SANS, Ink.INK));
                line.add(new Run(sign, FontFile.SANS, Ink.INK, new Link(sign, voices.line("sheet.link.note", sign))));
            }
            lines.add(line);
        }
        return new Cell(lines);
    }

    private Cell observations(IndicatorProfile profile, Column column) {
        List<Observation> observations = profile.column(column);
        if (observations.isEmpty()) {
            return Cell.of(List.of(new Run(signs.add(SignLegend.NONE), FontFile.SANS, Ink.QUIET)));
        }
        List<Run> lines = new ArrayList<>();
        for (Observation observation : observations) {
            for (Notation notation : voices.all()) {
                Printed printed = new Printed(report.contents(), notation);
                String cell = signs.add(printed.cell(profile.indicator(), observation));
                Matcher own = OWN_UNIT.matcher(cell);
                lines.add(new Run(own.matches() ? own.group(1) : cell, FontFile.SANS, Ink.INK));
                if (own.matches()) {
                    lines.add(new Run(own.group(2), FontFile.SANS, Ink.QUIET));
                }
                printed.period(observation, column)
                        .ifPresent(period -> lines.add(new Run(period, FontFile.SANS, Ink.QUIET)));
            }
        }
        return Cell.of(lines.stream().distinct().toList());
    }

    private Cell verdict(IndicatorProfile profile) {
        List<Run> lines = new ArrayList<>();
        for (Notation notation : voices.all()) {
            Explanation explanation = new Explanation(profile, notation);
            lines.add(new Run(explanation.verdict(), lines.isEmpty() ? FontFile.BOLD : FontFile.SANS, Ink.INK));
            explanation.gap().ifPresent(gap -> lines.add(new Run(gap, FontFile.SANS, Ink.QUIET)));
            explanation.shortSizes().forEach(size -> lines.add(new Run(signs.add(size), FontFile.SANS, Ink.QUIET)));
            Standings.main(profile)
                    .map(new StandingText(profile.indicator(), notation)::shortTag)
                    .ifPresent(tag -> lines.add(new Run(signs.add(tag), FontFile.SANS, Ink.INK)));
        }
        return Cell.of(lines);
    }

    private boolean isThere(Column column) {
        return entries.stream().anyMatch(entry -> entry instanceof Entry.One one && one.profile.has(column));
    }

    private List<Block.Column> heads() {
        List<Block.Column> heads = new ArrayList<>();
        heads.add(new Block.Column(voices.say("table.column.name"), Align.LEFT));
        heads.add(new Block.Column(voices.say("sheet.column.unit"), Align.LEFT, true));
        columns.stream()
                .filter(this::isThere)
                .map(column -> voices.each(notation -> column.heading(notation.words())))
                .forEach(head -> heads.add(new Block.Column(head, Align.DECIMAL)));
        if (verdicts) {
            heads.add(new Block.Column(voices.say("table.column.verdict"), Align.LEFT));
        }
        return heads;
    }

    /** All that was added. */
    Block.Table table() {
        List<Block.Column> heads = heads();
        return new Block.Table(
                heads,
                entries.stream()
                        .map(entry -> switch (entry) {
                            case Entry.Group group -> heading(group, heads.size());
                            case Entry.One one -> row(one.profile);
                        })
                        .toList());
    }

    private static Row heading(Entry.Group group, int columns) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(List.of(new Run(group.heading, FontFile.BOLD, Ink.INK)))));
        for (int i = 1; i < columns; i++) {
            cells.add(new Cell(List.of()));
        }
        return new Row(cells, true);
    }

    private Row row(IndicatorProfile profile) {
        Indicator indicator = profile.indicator();
        List<Cell> cells = new ArrayList<>();
        cells.add(name(indicator));
        cells.add(Cell.of(voices.each(notation -> notation.symbol(indicator.unit())).stream()
                .map(unit -> new Run(unit, FontFile.SANS, Ink.INK))
                .toList()));
        columns.stream().filter(this::isThere).forEach(column -> cells.add(observations(profile, column)));
        if (verdicts) {
            cells.add(verdict(profile));
        }
        return new Row(cells, false, row(indicator));
    }

    /** What a reader of the table and the charts must know; to be asked for after these. */
    List<Block> notes() {
        List<Block> blocks = new ArrayList<>();
        notes.values().forEach(note -> {
            String anchor = note.sign;
            for (Notation notation : voices.translations(notation -> subject(note, notation))) {
                blocks.add(note(note, notation, anchor));
                anchor = "";
            }
        });
        for (Notation notation : voices.all()) {
            List<String> lines = new ArrayList<>();
            signs.meaning(notation.words()).ifPresent(lines::add);
            List<String> without = columns.stream()
                    .filter(column -> !entries.isEmpty()
                            && !isThere(column)
                            && !column.role().isOpen())
                    .map(column -> Integer.toString(column.year()))
                    .toList();
            if (!without.isEmpty()) {
                String between = notation.words().say("sheet.between");
                lines.add(notation.words().say("sheet.no-column", String.join(between, without)));
            }
            if (judged) {
                lines.add(notation.words().say("sheet.method"));
            }
            if (!lines.isEmpty()) {
                blocks.add(Block.Text.of(Style.NOTE, String.join("　", lines), notation.language()));
            }
        }
        return blocks;
    }

    /** What a note is about, and what it says. */
    private String subject(Note note, Notation notation) {
        Indicator first = note.indicators.getFirst();
        return notation.language().of(first.name()) + noteOf(first, notation).orElse("");
    }

    private Block note(Note note, Notation notation, String anchor) {
        Language language = notation.language();
        boolean caution = note.indicators.stream()
                .anyMatch(each -> report.of(each).caution().isNeeded());
        String names = String.join(
                notation.words().say("sheet.between"),
                note.indicators.stream().map(each -> language.of(each.name())).toList());
        Indicator first = note.indicators.getFirst();
        Link back = new Link(row(first), notation.words().say("sheet.link.row", language.of(first.name())));
        String said = notation.words()
                .say("sheet.note", names, noteOf(first, notation).orElse(""));
        return new Block.Text(
                Style.NOTE,
                List.of(
                        new Run(note.sign, FontFile.SANS, Ink.QUIET, back),
                        new Run((caution ? " " + Caution.SIGN + " " : " ") + said, FontFile.SANS, Ink.QUIET)),
                language,
                0,
                anchor.isEmpty() ? null : anchor);
    }
}
