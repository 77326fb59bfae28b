package workreport.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import workreport.analysis.Mismatch;
import workreport.analysis.ProgressStatus;
import workreport.analysis.Reason;
import workreport.app.dialog.UnsavedWork;
import workreport.change.Line;
import workreport.change.NumberChange;
import workreport.check.Code;
import workreport.check.Rule;
import workreport.check.Severity;
import workreport.entered.Proposal;
import workreport.entered.TargetKind;
import workreport.entered.YearTable;
import workreport.evidence.Comparability;
import workreport.evidence.Direction;
import workreport.evidence.Status;
import workreport.find.QuickJump;
import workreport.ingest.UnreadableException;
import workreport.ingest.Warning;
import workreport.ingest.number.Doubt;
import workreport.ingest.number.ReadingRule;
import workreport.ingest.outline.PlaceName;
import workreport.library.Entry;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.notes.HighlightColor;
import workreport.notes.PassageMatch;
import workreport.platform.Paper;
import workreport.platform.UnwritableException;
import workreport.platform.print.Duplex;
import workreport.platform.print.PageSelection;
import workreport.platform.print.PrintFailedException;
import workreport.review.Agreement;
import workreport.series.Discrepancy;
import workreport.series.JudgingRule;
import workreport.series.SideBySide;
import workreport.series.Verdict;
import workreport.table.SeriesTable;
import workreport.table.SideBySideTable;

/**
 * Every key that the code uses is in the word files, and every key of the word files is used. A key is used where it
 * stands whole between quotes in a source file, or where {@link #composed()} lists what is put together from a part
 * that stands there.
 */
class KeysTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");

    private static final String FILE_NAME = ".+\\.(css|json|png|properties|ttf|txt)";

    private static final Set<String> VIEWS =
            Set.of("reading", "indicators", "comparison", "themes", "sheets", "place", "check", "changes", "places");

    /** How an observation is worded, beside its number and in a sentence. */
    private static final Set<String> KINDS = Set.of(
            "level",
            "held",
            "total",
            "yearly-mean",
            "span-rate",
            "growth",
            "growth-yearly",
            "change",
            "decrease",
            "decrease-yearly",
            "project-size",
            "project-size-planned");

    private final Set<String> defined = Words.of(Language.EN).keys();
    private final Set<String> literals = literals();

    /** By the part that stands in the code, what follows it. */
    private static Map<String, Set<String>> composed() throws ClassNotFoundException {
        Map<String, Set<String>> composed = new TreeMap<>();
        composed.put("saving.format.", Set.of("svg", "png", "xlsx", "csv", "md", "pdf", "txt", "html"));
        composed.put("column.", Set.of("later", "later.all", "next", "goal", "beyond", "beyond.all"));
        for (String ofGoals : List.of("comparison.all", "sheet.overview", "sheet.overview.about", "themes.counts")) {
            composed.put(ofGoals, Set.of(".target", ".any-target"));
        }
        composed.put("severity.", codes(Severity.class));
        composed.put("import.warning.", codes(Warning.Kind.class));
        composed.put("doubt.", codes(Doubt.class));
        composed.put("reading-rule.", with(".why", codes(ReadingRule.class), ""));
        composed.put("notes.tint.", codes(HighlightColor.class));
        composed.put("action.mark-", codes(HighlightColor.class));
        composed.put("notes.found.", codes(PassageMatch.How.class));
        composed.put("notes.state.", Set.of("restored", "broken", "newer", "unreadable", "unwritable"));
        composed.put("notes.why.", Set.of("newer", "unreadable", "unwritable"));
        composed.put("mends.state.", Set.of("restored", "broken", "newer", "unreadable", "unwritable"));
        composed.put("mends.why.", Set.of("newer", "unreadable", "unwritable"));
        composed.put("action.heading-", Set.of("1", "2", "3"));
        composed.put("facts.", codes(Class.forName("workreport.ingest.outline.Mend$Field")));
        composed.put("facts.fault.", codes(Class.forName("workreport.ingest.outline.Mend$Field")));
        composed.put("heading-rule.", codes(Class.forName("workreport.ingest.outline.HeadingRule")));
        composed.put("left-out.", codes(Class.forName("workreport.ingest.LeftOut$Reason")));
        composed.put("review.state.", Set.of("restored", "broken", "newer", "unreadable", "unwritable"));
        composed.put("review.why.", Set.of("newer", "unreadable", "unwritable"));
        composed.put("joins.state.", Set.of("restored", "broken", "newer", "unreadable", "unwritable"));
        composed.put("joins.why.", Set.of("newer", "unreadable", "unwritable"));
        composed.put("place.break.", Set.of("definition", "prices", "unit"));
        composed.put("series.chart.break.", Set.of("definition", "prices", "unit"));
        composed.put("entered.state.", Set.of("restored", "broken", "newer", "unreadable", "unwritable"));
        composed.put("entered.why.", Set.of("newer", "unreadable", "unwritable"));
        composed.put(
                "enter.field.",
                Set.of(
                        "period", "measure", "value", "upper", "unit", "bound", "status", "page", "title", "address",
                        "note"));
        composed.put("enter-table.form.", codes(YearTable.Form.class));
        composed.put("enter-table.column.", Set.of("indicator", "period", "written", "becomes", "kind"));
        composed.put("proposal.kind.", codes(Proposal.Kind.class));
        composed.put("proposal.why.", codes(Proposal.Kind.class));
        composed.put("check.measure.", codes(Measure.class));
        composed.put("check.status.", codes(Status.class));
        composed.put("check.bound.", codes(Bound.class));
        composed.put("check.bounded.", Set.of("about", "at-least", "over", "at-most"));
        composed.put("check.state.", Set.of("read", "accepted", "corrected"));
        composed.put("check.which.", codes(Class.forName("workreport.ui.check.NumberFilter$Which")));
        composed.put("check.field.", Set.of("name", "value", "upper", "unit", "period", "measure", "status", "bound"));
        composed.put("check.wrong.", Set.of("name", "upper", "period", "bound", "digits", "unit"));
        composed.put("agreement.field.", codes(Agreement.Field.class));
        composed.put(
                "leaving.",
                Stream.concat(codes(UnsavedWork.Made.class).stream(), Stream.of("close", "quit", "again", "elsewhere"))
                        .collect(Collectors.toSet()));
        composed.put("leaving.saved.", codes(UnsavedWork.Made.class));
        composed.put("leaving.notes-", Set.of("close", "quit"));
        composed.put("leaving.anyway-", Set.of("close", "quit"));
        composed.put("leaving.discard-", Set.of("close", "quit"));
        composed.put("leaving.unkept-", Set.of("close", "quit"));
        composed.put("leaving.lose-", Set.of("close", "quit"));
        composed.put("fault.", codes(Rule.class));
        composed.put("import.failed.", codes(UnreadableException.Reason.class));
        composed.put("unwritable.", codes(UnwritableException.Reason.class));
        composed.put("printing.sides.", codes(Duplex.class));
        composed.put("print.paper.", codes(Paper.class));
        composed.put("print.pages.", codes(PageSelection.Reason.class));
        composed.put("print.failed.", codes(PrintFailedException.Reason.class));
        composed.put("action.", VIEWS);
        composed.put("window.menu.", codes(Class.forName("workreport.ui.Action$Menu")));
        composed.put("window.settings.", Set.of("appearance", "zoom", "text", "line", "measure", "face"));
        composed.put("window.appearance.", codes(Class.forName("workreport.app.session.Session$Appearance")));
        composed.put("window.line.", codes(Class.forName("workreport.ui.Typography$Line")));
        composed.put("window.measure.", codes(Class.forName("workreport.ui.Typography$Measure")));
        composed.put("window.face.", codes(Class.forName("workreport.ui.Typography$Face")));
        composed.put("view.", VIEWS);
        composed.put(
                "preview.",
                Set.of(
                        "paper",
                        "turn",
                        "ink",
                        "size",
                        "labels",
                        "text",
                        "turn.portrait",
                        "turn.landscape",
                        "ink.colour",
                        "ink.mono",
                        "text.key",
                        "text.full",
                        "paper.a4",
                        "paper.letter",
                        "labels.zh",
                        "labels.en",
                        "labels.both"));
        composed.put("preview.verdicts.", Set.of("office", "international"));
        composed.put("preview.kind.", codes(Class.forName("workreport.ui.sheets.SheetSubject$Kind")));
        composed.put("preview.about.", Set.of("selection", "overview", "report", "score-card"));
        composed.put("preview.all.", Set.of("section", "theme", "indicator", "promises", "series", "place"));
        composed.put("table.need.", codes(Class.forName("workreport.ui.table.Filter$Need")));
        composed.put("table.group.", codes(Class.forName("workreport.ui.table.FilterBar$Grouping")));
        composed.put("direction.", codes(Direction.class));
        composed.put(
                "jump.kind.",
                Stream.concat(codes(QuickJump.Kind.class).stream(), Stream.of("link"))
                        .collect(Collectors.toSet()));
        composed.put("link.", codes(Comparability.class));
        composed.put("measure.", codes(Measure.class));
        composed.put(
                "export.unit.",
                Stream.of(Measure.values())
                        .filter(Measure::isRate)
                        .map(Code::of)
                        .collect(Collectors.toSet()));
        composed.put("status.", codes(Status.class));
        composed.put("bound.", codes(Bound.class));
        composed.put("verdict.", with(".sentence", codes(ProgressStatus.class), "not-judged"));
        composed.put("verdict.kind.", codes(TargetKind.class));
        composed.put("target-kind.", Set.of("none", "expected", "binding"));
        composed.put("target-kind.missed.", codes(TargetKind.class));
        composed.put("reason.", with(".short", codes(Reason.class), ""));
        composed.put("mismatch.", codes(Mismatch.class));
        composed.put(
                "caption.",
                Stream.concat(KINDS.stream(), Stream.of("signed-yearly", "signed-target", "signed-yearly-target"))
                        .collect(Collectors.toSet()));
        composed.put("statement.", KINDS);
        composed.put("outcome.office.", codes(Verdict.class));
        composed.put("outcome.international.", codes(Verdict.class));
        composed.put("judging-rule.", codes(JudgingRule.class));
        composed.put(
                "standing.rule.",
                Stream.of(JudgingRule.values())
                        .filter(rule -> rule != JudgingRule.NONE)
                        .map(Code::of)
                        .collect(Collectors.toSet()));
        composed.put("discrepancy.", codes(Discrepancy.class));
        composed.put("changes.show.", codes(Class.forName("workreport.ui.changes.Row$Wanted")));
        composed.put("changes.kind.", codes(Line.Kind.class));
        composed.put("places.reason.", codes(SideBySide.Reason.class));
        composed.put("places.column.", Set.of("indicator", "what"));
        composed.put("obstacle.", codes(NumberChange.Obstacle.class));
        composed.put(
                "place.column.",
                Set.of("year", "indicator", "theme", "promised", "result", "difference", "verdict", "note"));
        composed.put("series.column.", Set.copyOf(SeriesTable.columns()));
        composed.put("side-by-side.column.", Set.copyOf(SideBySideTable.columns()));
        composed.put(
                "library.",
                Set.of(
                        "files",
                        "folder",
                        "search",
                        "move",
                        "open",
                        "open-here",
                        "show-file",
                        "mark-reviewed",
                        "mark-imported",
                        "remove"));
        composed.put("library.import.", Set.of("cancel", "resume", "failures", "close", "undo"));
        composed.put(
                "library.column.",
                Set.of("place", "level", "year", "session", "characters", "indicators", "state", "file"));
        composed.put("library.level.", codes(PlaceName.Level.class));
        composed.put("library.state.", codes(Entry.State.class));
        composed.put("library.outcome.", Set.of("added", "known", "same-text"));
        composed.put(
                "help.",
                Set.of(
                        "report-viewer.usage.description",
                        "report-viewer.file",
                        "report-viewer.check.usage.description",
                        "report-viewer.check.file",
                        "report-viewer.check.report",
                        "report-viewer.check.strict",
                        "report-viewer.extract.usage.description",
                        "report-viewer.extract.file",
                        "report-viewer.extract.format",
                        "report-viewer.extract.list",
                        "report-viewer.extract.jobs",
                        "report-viewer.series.usage.description",
                        "report-viewer.series.file",
                        "report-viewer.series.library",
                        "report-viewer.series.place",
                        "report-viewer.series.code",
                        "report-viewer.series.format",
                        "report-viewer.series.out",
                        "report-viewer.series.joins",
                        "report-viewer.series.side-by-side",
                        "report-viewer.diff.usage.description",
                        "report-viewer.diff.old",
                        "report-viewer.diff.new",
                        "report-viewer.diff.format",
                        "report-viewer.extract.password-file",
                        "report-viewer.agreement.usage.description",
                        "report-viewer.agreement.file",
                        "report-viewer.import.usage.description",
                        "report-viewer.import.file",
                        "report-viewer.import.library",
                        "report-viewer.import.out",
                        "report-viewer.library.usage.description",
                        "report-viewer.library.what",
                        "report-viewer.library.argument",
                        "report-viewer.library.library",
                        "report-viewer.library.format",
                        "report-viewer.export.usage.description",
                        "report-viewer.chart.usage.description",
                        "report-viewer.chart.id",
                        "report-viewer.chart.all",
                        "report-viewer.chart.out",
                        "report-viewer.chart.lang",
                        "report-viewer.chart.width",
                        "report-viewer.chart.dpi",
                        "report-viewer.chart.outlines",
                        "entered",
                        "format",
                        "out",
                        "data",
                        "lang",
                        "report",
                        "usage.synopsisHeading",
                        "usage.commandListHeading",
                        "report-viewer.usage.exitCodeListHeading",
                        "report-viewer.usage.exitCodeList.0",
                        "report-viewer.usage.exitCodeList.1",
                        "report-viewer.usage.exitCodeList.2",
                        "report-viewer.window",
                        "help",
                        "version",
                        "report-viewer.sheets.usage.description",
                        "report-viewer.sheets.file",
                        "report-viewer.sheets.library",
                        "report-viewer.sheets.joins",
                        "report-viewer.sheets.place",
                        "report-viewer.sheets.promises",
                        "report-viewer.sheets.score-card",
                        "report-viewer.sheets.series",
                        "report-viewer.sheets.verdicts",
                        "report-viewer.sheets.out",
                        "report-viewer.sheets.section",
                        "report-viewer.sheets.theme",
                        "report-viewer.sheets.indicator",
                        "report-viewer.sheets.overview",
                        "report-viewer.sheets.whole",
                        "report-viewer.sheets.all",
                        "report-viewer.sheets.paper",
                        "report-viewer.sheets.lang",
                        "report-viewer.sheets.landscape",
                        "report-viewer.sheets.mono",
                        "report-viewer.sheets.full-text",
                        "report-viewer.list.usage.description",
                        "report-viewer.list.what",
                        "report-viewer.list.lang",
                        "report-viewer.sheets.print",
                        "report-viewer.sheets.duplex",
                        "report-viewer.sheets.copies",
                        "report-viewer.sheets.pages",
                        "report-viewer.sheets.font-size"));
        composed.put("manual.text.", Set.of("files", "environment"));
        composed.put("manual.chapter.", Set.of("name", "synopsis", "description", "exit", "files", "environment"));
        composed.put("unknown.", Set.of("sections", "themes", "indicators"));
        return composed;
    }

    /** The codes, and each of them but one with an ending. */
    private static Set<String> with(String ending, Set<String> codes, String without) {
        Set<String> all = new TreeSet<>(codes);
        codes.stream().filter(code -> !code.equals(without)).forEach(code -> all.add(code + ending));
        return all;
    }

    @Test
    void everyKeyUsedIsDefined() throws ClassNotFoundException {
        Set<String> groups =
                defined.stream().map(key -> key.replaceFirst("\\..*", ".")).collect(Collectors.toSet());
        Set<String> parts = composed().keySet();
        Set<String> used = literals.stream()
                .filter(literal -> groups.stream().anyMatch(literal::startsWith))
                .filter(literal -> literal.matches("[a-z0-9.-]+") && !parts.contains(literal))
                .filter(literal -> !literal.matches(FILE_NAME))
                .collect(Collectors.toCollection(TreeSet::new));
        used.addAll(composedKeys());
        used.removeAll(defined);

        assertThat(used).isEmpty();
    }

    @Test
    void everyKeyDefinedIsUsed() throws ClassNotFoundException {
        Set<String> used = new TreeSet<>(literals);
        used.addAll(composedKeys());
        Set<String> unused = new TreeSet<>(defined);
        unused.removeAll(used);

        assertThat(unused).isEmpty();
    }

    /** A part no longer in the code must leave the list, or it would hide keys that nobody uses. */
    @Test
    void everyComposedPartStandsInTheCode() throws ClassNotFoundException {
        assertThat(literals).containsAll(composed().keySet());
    }

    private static Set<String> composedKeys() throws ClassNotFoundException {
        return composed().entrySet().stream()
                .flatMap(part -> part.getValue().stream().map(rest -> part.getKey() + rest))
                .collect(Collectors.toSet());
    }

    private static Set<String> codes(Class<?> constants) {
        return Stream.of(constants.getEnumConstants())
                .map(constant -> Code.of((Enum<?>) constant))
                .collect(Collectors.toSet());
    }

    private static Set<String> literals() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> LITERAL.matcher(read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
