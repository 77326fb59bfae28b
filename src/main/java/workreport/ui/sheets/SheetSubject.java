package workreport.ui.sheets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workreport.check.Code;
import workreport.document.Bilingual;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.language.Notation;
import workreport.series.IndicatorSeries;
import workreport.sheet.Sheet;
import workreport.sheet.Sheets;
import workreport.ui.Location;
import workreport.ui.Selection;

/**
 * What a sheet is about.
 *
 * @param id of the section, theme or indicator, of a report its year; empty for the other kinds
 */
public record SheetSubject(Kind kind, String id) {

    /** The kinds of sheet. */
    public enum Kind {
        SECTION,
        THEME,
        INDICATOR,
        SELECTION,
        OVERVIEW,
        REPORT,
        /** How many promises of a place came out how. */
        SCORE_CARD,
        /** All promises of a report of a place. */
        PROMISES,
        /** An indicator through the reports of a place. */
        SERIES;

        /** Whether there are several of its kind to choose from. */
        boolean hasMany() {
            return switch (this) {
                case SECTION, THEME, INDICATOR, PROMISES, SERIES -> true;
                case SELECTION, OVERVIEW, REPORT, SCORE_CARD -> false;
            };
        }

        /** Whether it is about the reports of a place beside each other, not about one. */
        boolean isOfPlace() {
            return this == SCORE_CARD || this == PROMISES || this == SERIES;
        }
    }

    /** All that has goals, by theme. */
    static final SheetSubject OVERVIEW = new SheetSubject(Kind.OVERVIEW, "");

    /** What came of the promises of a place. */
    public static final SheetSubject SCORE_CARD = new SheetSubject(Kind.SCORE_CARD, "");

    /** An indicator through the reports of a place. */
    public static SheetSubject of(IndicatorSeries indicator) {
        return new SheetSubject(Kind.SERIES, indicator.id());
    }

    /**
     * The subject that the id of a place names, if the report has it. What the place's other reports have is known only once
     * they are read.
     */
    public static Optional<SheetSubject> find(String written, Contents contents) {
        int slash = written.indexOf('/');
        String id = slash < 0 ? "" : written.substring(slash + 1);
        return Code.find(Kind.class, slash < 0 ? written : written.substring(0, slash))
                .map(kind -> new SheetSubject(kind, id))
                .filter(subject -> subject.isIn(contents));
    }

    private boolean isIn(Contents contents) {
        return switch (kind) {
            case SECTION -> contents.section(id).isPresent();
            case THEME -> contents.theme(id).isPresent();
            case INDICATOR -> contents.indicator(id).isPresent();
            case SELECTION, OVERVIEW, REPORT, SCORE_CARD -> id.isEmpty();
            case PROMISES, SERIES -> true;
        };
    }

    /** What a reader at a place would want on paper. */
    public static SheetSubject at(Location place, Contents contents, Selection selection) {
        SheetSubject ticked = selection.ids().isEmpty() ? OVERVIEW : new SheetSubject(Kind.SELECTION, "");
        return switch (place) {
            case Location.InText _ ->
                contents.sectionAt(place.id())
                        .map(section -> new SheetSubject(Kind.SECTION, section.id()))
                        .orElse(OVERVIEW);
            case Location.AtIndicator _ ->
                contents.indicator(place.id())
                        .map(indicator -> new SheetSubject(Kind.INDICATOR, indicator.id()))
                        .orElse(ticked);
            case Location.Comparison _ -> ticked;
            case Location.AtTheme _ ->
                contents.theme(place.id())
                        .map(theme -> new SheetSubject(Kind.THEME, theme.id()))
                        .or(() -> all(Kind.THEME, contents).findFirst())
                        .orElse(OVERVIEW);
            case Location.InView in -> in.view().equals(Location.View.PLACE) ? SCORE_CARD : ticked;
            case Location.AtSheet _ -> find(place.id(), contents).orElse(OVERVIEW);
        };
    }

    /** All subjects of a kind that one report has, in its order; of themes those with indicators. */
    static Stream<SheetSubject> all(Kind kind, Contents contents) {
        return switch (kind) {
            case SECTION -> contents.report().allSections().map(section -> new SheetSubject(kind, section.id()));
            case THEME ->
                contents.report().themes().stream()
                        .filter(theme -> contents.report().indicators().stream()
                                .anyMatch(indicator -> indicator.theme().equals(theme.id())))
                        .map(theme -> new SheetSubject(kind, theme.id()));
            case INDICATOR -> contents.report().indicators().stream().map(each -> new SheetSubject(kind, each.id()));
            case SELECTION, OVERVIEW, REPORT -> Stream.of(new SheetSubject(kind, ""));
            case SCORE_CARD, PROMISES, SERIES -> Stream.empty();
        };
    }

    /** Where it is looked at. */
    public Location place(Contents contents) {
        return new Location.AtSheet(contents.report().id(), toString());
    }

    /** What it is called. */
    public String name(Contents contents, Notation notation) {
        return switch (kind) {
            case SECTION -> notation.brief(contents.section(id).orElseThrow());
            case THEME ->
                notation.language().of(contents.theme(id).orElseThrow().name());
            case INDICATOR ->
                notation.language().of(contents.indicator(id).orElseThrow().name());
            case SELECTION, OVERVIEW, REPORT, SCORE_CARD, PROMISES, SERIES ->
                notation.words().say("preview.kind." + Code.of(kind));
        };
    }

    /** What a section, theme or indicator is called in full, in both languages. */
    Bilingual names(Contents contents) {
        return switch (kind) {
            case SECTION ->
                contents.section(id)
                        .map(section -> new Bilingual(section.number() + section.title(), section.headingEn()))
                        .orElseThrow();
            case THEME -> contents.theme(id).orElseThrow().name();
            case INDICATOR -> contents.indicator(id).orElseThrow().name();
            case SELECTION, OVERVIEW, REPORT, SCORE_CARD, PROMISES, SERIES ->
                throw new IllegalStateException("not of one report, or one only: " + kind);
        };
    }

    Sheet sheet(Sheets sheets, Contents contents, List<Indicator> ticked) {
        return switch (kind) {
            case SECTION -> sheets.section(contents.section(id).orElseThrow());
            case THEME -> sheets.theme(contents.theme(id).orElseThrow());
            case INDICATOR -> sheets.indicator(contents.indicator(id).orElseThrow());
            case SELECTION -> sheets.selection(ticked);
            case OVERVIEW -> sheets.overview();
            case REPORT -> sheets.report();
            case SCORE_CARD, PROMISES, SERIES -> throw new IllegalStateException("of a place: " + kind);
        };
    }

    /** {@code section/s2.1}, {@code theme/ecology}, {@code overview}. */
    @Override
    public String toString() {
        return id.isEmpty() ? Code.of(kind) : Code.of(kind) + "/" + id;
    }
}
