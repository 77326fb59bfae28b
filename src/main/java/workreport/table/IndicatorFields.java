package workreport.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.analysis.Caution;
import workreport.check.Code;
import workreport.document.Bilingual;
import workreport.evidence.Comparability;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Link;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.table.Table.Field;

/** What is so of an indicator as a whole, in every table that speaks of it. */
final class IndicatorFields {

    /** Between what stands in one field but is several things. */
    private static final String AND = " / ";

    private final Contents contents;
    private final Notation chinese;
    private final Notation english;

    IndicatorFields(Contents contents) {
        this.contents = contents;
        chinese = new Notation(Words.of(Language.ZH), contents.report().units());
        english = new Notation(Words.of(Language.EN), contents.report().units());
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
        return contents.theme(indicator.theme()).orElseThrow().name();
    }

    Field<Indicator> comparability() {
        return text(
                "comparability",
                indicator -> Code.of(Caution.of(indicator, english).verdict()));
    }

    Field<Indicator> direction() {
        return text("direction", indicator -> Code.of(indicator.direction()));
    }

    /** What a reader should know of it, and what it must not be set beside. */
    List<Field<Indicator>> cautions() {
        return List.of(
                text(
                        "note_zh",
                        indicator -> Caution.of(indicator, chinese).note().orElse("")),
                text(
                        "note_en",
                        indicator -> Caution.of(indicator, english, Bilingual::en)
                                .note()
                                .orElse("")),
                text("misleading_with", indicator -> others(indicator, Comparability.MISLEADING)),
                text("caution_with", indicator -> others(indicator, Comparability.CAUTION)),
                text("link_notes_zh", indicator -> notes(indicator, Bilingual::zh)),
                text("link_notes_en", indicator -> notes(indicator, Bilingual::en)));
    }

    private Stream<Link> links(Indicator indicator) {
        return contents.report().links().stream()
                .filter(link -> link.indicators().contains(indicator.id()));
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
