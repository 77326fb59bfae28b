package workreport.ui.sheets;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import workreport.document.Bilingual;
import workreport.entered.EnteredValues;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.series.IndicatorSeries;
import workreport.series.PlaceSeries;
import workreport.series.PromiseText;
import workreport.series.YearReport;
import workreport.sheet.PlaceSheetFiles;
import workreport.sheet.PlaceSheets;
import workreport.sheet.Sheet;
import workreport.ui.sheets.SheetSubject.Kind;

/** What there can be sheets of when the reports of a place are set beside each other. */
final class PlaceSubjects {

    /** Before they are read. */
    static final PlaceSubjects NONE = new PlaceSubjects(PlaceSeries.of(List.of()), EnteredValues.empty(""));

    private final PlaceSeries series;
    private final EnteredValues entered;
    private final Map<String, IndicatorSeries> indicators = new LinkedHashMap<>();

    /** @param entered what a person entered for the place, as far as it is to be shown */
    PlaceSubjects(PlaceSeries series, EnteredValues entered) {
        this.series = series;
        this.entered = entered;
        IndicatorSeries.all(series)
                .forEach(indicator -> indicators.putIfAbsent(indicator.id(), indicator.with(entered)));
    }

    /** Whether it is of those. */
    boolean isOf(PlaceSeries others, EnteredValues other) {
        return series == others && entered.equals(other);
    }

    PlaceSeries series() {
        return series;
    }

    /** Whether there is more than one report, so that one can answer the other. */
    boolean areSeveral() {
        return series.reports().size() > 1;
    }

    /** All subjects of a kind: reports by year, and first those indicators that most years tell of. */
    Stream<SheetSubject> all(Kind kind) {
        return switch (kind) {
            case PROMISES ->
                series.reports().stream().map(report -> new SheetSubject(kind, Integer.toString(report.year())));
            case SERIES -> indicators.keySet().stream().map(id -> new SheetSubject(kind, id));
            case SCORE_CARD -> Stream.of(SheetSubject.SCORE_CARD);
            case SECTION, THEME, INDICATOR, SELECTION, OVERVIEW, REPORT -> Stream.empty();
        };
    }

    /** All sheets that are worth a file, when all of a kind are saved: of indicators those that several years tell of. */
    Stream<SheetSubject> worthSaving(Kind kind) {
        return kind == Kind.SERIES
                ? indicators.entrySet().stream()
                        .filter(each -> each.getValue().isOfSeveralYears())
                        .map(each -> new SheetSubject(kind, each.getKey()))
                : all(kind);
    }

    /** What a reader of one of the reports would look at first. */
    Optional<SheetSubject> first(Kind kind, String report) {
        return kind == Kind.PROMISES
                ? series.reports().stream()
                        .filter(each -> each.id().equals(report))
                        .map(each -> new SheetSubject(kind, Integer.toString(each.year())))
                        .findFirst()
                        .or(() -> all(kind).findFirst())
                : all(kind).findFirst();
    }

    /** Whether there is such a report or indicator. */
    boolean has(SheetSubject subject) {
        return switch (subject.kind()) {
            case PROMISES -> report(subject).isPresent();
            case SERIES -> indicators.containsKey(subject.id());
            case SCORE_CARD -> !series.reports().isEmpty();
            case SECTION, THEME, INDICATOR, SELECTION, OVERVIEW, REPORT -> false;
        };
    }

    /** What a report or an indicator is called, in both languages. */
    Bilingual names(SheetSubject subject) {
        return new Bilingual(name(subject, Language.ZH), name(subject, Language.EN));
    }

    private String name(SheetSubject subject, Language language) {
        Words words = Words.of(language);
        IndicatorSeries indicator = indicators.get(subject.id());
        return indicator == null
                ? words.say("preview.report-of", subject.id())
                : new PromiseText(new Notation(words, List.of()), true).name(indicator);
    }

    private Optional<YearReport> report(SheetSubject subject) {
        return series.reports().stream()
                .filter(report -> Integer.toString(report.year()).equals(subject.id()))
                .findFirst();
    }

    /** Where the file of what there is will be. */
    Path file(SheetSubject subject, PlaceSheetFiles files) {
        return switch (subject.kind()) {
            case PROMISES -> files.of(report(subject).orElseThrow());
            case SERIES ->
                files.of(Optional.ofNullable(indicators.get(subject.id())).orElseThrow());
            case SCORE_CARD -> files.scoreCard();
            case SECTION, THEME, INDICATOR, SELECTION, OVERVIEW, REPORT ->
                throw new IllegalStateException("of one report only: " + subject);
        };
    }

    /** The sheet of what there is. */
    Sheet sheet(SheetSubject subject, PlaceSheets sheets) {
        return switch (subject.kind()) {
            case PROMISES -> sheets.promises(report(subject).orElseThrow());
            case SERIES ->
                sheets.indicator(
                        Optional.ofNullable(indicators.get(subject.id())).orElseThrow());
            case SCORE_CARD -> sheets.scoreCard();
            case SECTION, THEME, INDICATOR, SELECTION, OVERVIEW, REPORT ->
                throw new IllegalStateException("of one report only: " + subject);
        };
    }
}
