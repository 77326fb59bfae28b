package workreport.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.analysis.ReportProfile;
import workreport.check.Code;
import workreport.document.Bilingual;
import workreport.evidence.Comparability;
import workreport.evidence.Indicator;
import workreport.evidence.Link;
import workreport.language.Language;
import workreport.language.Words;
import workreport.table.Table.Field;

/** The columns about an indicator as a whole, shared by all tables. */
final class IndicatorFields {

    /** Separates several values in one field. */
    private static final String AND = " / ";

    private final ReportProfile report;

    IndicatorFields(ReportProfile report) {
        this.report = report;
    }

    List<Field<Indicator>> names() {
        return List.of(
                text("indicator", Indicator::id),
                text("name_zh", indicator -> indicator.name().zh()),
                text("name_en", indicator -> indicator.name().en()));
    }

    Field<Indicator> theme() {
        return text("theme", Indicator::theme);
    }

    List<Field<Indicator>> themeNames() {
        return List.of(
                text("theme_zh", indicator -> theme(indicator).zh()),
                text("theme_en", indicator -> theme(indicator).en()));
    }

    private Bilingual theme(Indicator indicator) {
        return report.contents().theme(indicator.theme()).orElseThrow().name();
    }

    Field<Indicator> comparability() {
        return text(
                "comparability",
                indicator -> Code.of(report.of(indicator).caution().verdict()));
    }

    Field<Indicator> direction() {
        return text("direction", indicator -> Code.of(indicator.direction()));
    }

    /** What a reader should know about it, and what it must not be compared with. */
    List<Field<Indicator>> cautions() {
        return List.of(
                text("note_zh", indicator -> note(indicator, Language.ZH, Bilingual::zh)),
                text("note_en", indicator -> note(indicator, Language.EN, Bilingual::en)),
                text("misleading_with", indicator -> others(indicator, Comparability.MISLEADING)),
                text("caution_with", indicator -> others(indicator, Comparability.CAUTION)),
                text("link_notes_zh", indicator -> notes(indicator, Bilingual::zh)),
                text("link_notes_en", indicator -> notes(indicator, Bilingual::en)));
    }

    private String note(Indicator indicator, Language language, Function<Bilingual, @Nullable String> own) {
        return report.of(indicator).caution().note(Words.of(language), own).orElse("");
    }

    private Stream<Link> links(Indicator indicator) {
        return report.report().links().stream().filter(link -> link.indicators().contains(indicator.id()));
    }

    private String others(Indicator indicator, Comparability verdict) {
        return links(indicator)
                .filter(link -> link.verdict() == verdict)
                .flatMap(link -> link.indicators().stream())
                .filter(id -> !id.equals(indicator.id()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String notes(Indicator indicator, Function<Bilingual, @Nullable String> language) {
        return links(indicator)
                .flatMap(link -> Stream.ofNullable(language.apply(link.note())))
                .distinct()
                .collect(Collectors.joining(AND));
    }

    static <T> Field<T> text(String name, Function<? super T, @Nullable String> text) {
        return new Field<>(name, thing -> Cell.text(text.apply(thing)));
    }

    /** One language of a text that may be missing. */
    static <T> Field<T> bilingual(
            String name,
            Function<? super T, @Nullable Bilingual> text,
            Function<Bilingual, @Nullable String> language) {
        return new Field<>(name, thing -> {
            Bilingual both = text.apply(thing);
            return both == null ? Cell.EMPTY : Cell.text(language.apply(both));
        });
    }
}
