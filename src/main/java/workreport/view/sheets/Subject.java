package workreport.view.sheets;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import workreport.language.Notation;
import workreport.model.Bilingual;
import workreport.model.Code;
import workreport.model.Contents;
import workreport.model.Indicator;
import workreport.sheet.Sheet;
import workreport.sheet.Sheets;
import workreport.view.Place;
import workreport.view.Place.View;
import workreport.view.Selection;

/**
 * What a sheet is about.
 *
 * @param id of the section, theme or indicator; empty for the other kinds
 */
public record Subject(Kind kind, String id) {

    /** The kinds of sheet. */
    public enum Kind {
        SECTION,
        THEME,
        INDICATOR,
        SELECTION,
        OVERVIEW,
        REPORT;

        /** Whether there is one sheet for each section, theme or indicator. */
        boolean hasMany() {
            return this == SECTION || this == THEME || this == INDICATOR;
        }
    }

    /** All that has goals, on two pages. */
    static final Subject OVERVIEW = new Subject(Kind.OVERVIEW, "");

    /** The subject that the id of a place names, if the report has it. */
    public static Optional<Subject> find(String written, Contents contents) {
        int slash = written.indexOf('/');
        String id = slash < 0 ? "" : written.substring(slash + 1);
        return Code.find(Kind.class, slash < 0 ? written : written.substring(0, slash))
                .map(kind -> new Subject(kind, id))
                .filter(subject -> subject.isIn(contents));
    }

    private boolean isIn(Contents contents) {
        return switch (kind) {
            case SECTION -> contents.section(id).isPresent();
            case THEME -> contents.theme(id).isPresent();
            case INDICATOR -> contents.indicator(id).isPresent();
            case SELECTION, OVERVIEW, REPORT -> id.isEmpty();
        };
    }

    /** What a reader at a place would want on paper. */
    public static Subject at(Place place, Contents contents, Selection selection) {
        Subject ticked = selection.ids().isEmpty() ? OVERVIEW : new Subject(Kind.SELECTION, "");
        return switch (place.view()) {
            case READING ->
                contents.sectionAt(place.id())
                        .map(section -> new Subject(Kind.SECTION, section.id()))
                        .orElse(OVERVIEW);
            case INDICATORS ->
                contents.indicator(place.id())
                        .map(indicator -> new Subject(Kind.INDICATOR, indicator.id()))
                        .orElse(ticked);
            case COMPARISON -> ticked;
            case THEMES ->
                contents.theme(place.id())
                        .map(theme -> new Subject(Kind.THEME, theme.id()))
                        .or(() -> all(Kind.THEME, contents).findFirst())
                        .orElse(OVERVIEW);
            case SHEETS -> find(place.id(), contents).orElse(OVERVIEW);
        };
    }

    /** All subjects of a kind, in the order of the report; of themes those with indicators. */
    static Stream<Subject> all(Kind kind, Contents contents) {
        return switch (kind) {
            case SECTION -> contents.report().allSections().map(section -> new Subject(kind, section.id()));
            case THEME ->
                contents.report().themes().stream()
                        .filter(theme -> contents.report().indicators().stream()
                                .anyMatch(indicator -> indicator.theme().equals(theme.id())))
                        .map(theme -> new Subject(kind, theme.id()));
            case INDICATOR -> contents.report().indicators().stream().map(each -> new Subject(kind, each.id()));
            case SELECTION, OVERVIEW, REPORT -> Stream.of(new Subject(kind, ""));
        };
    }

    /** Where it is looked at. */
    public Place place() {
        return new Place(View.SHEETS, toString(), null);
    }

    /** What it is called. */
    public String name(Contents contents, Notation notation) {
        return switch (kind) {
            case SECTION -> notation.brief(contents.section(id).orElseThrow());
            case THEME ->
                notation.language().of(contents.theme(id).orElseThrow().name());
            case INDICATOR ->
                notation.language().of(contents.indicator(id).orElseThrow().name());
            case SELECTION, OVERVIEW, REPORT -> notation.words().say("preview.kind." + Code.of(kind));
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
            case SELECTION, OVERVIEW, REPORT -> throw new IllegalStateException("there is one only: " + kind);
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
        };
    }

    /** {@code section/s2.1}, {@code theme/ecology}, {@code overview}. */
    @Override
    public String toString() {
        return id.isEmpty() ? Code.of(kind) : Code.of(kind) + "/" + id;
    }
}
