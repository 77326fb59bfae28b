package workreport.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workreport.document.Section;
import workreport.language.Notation;
import workreport.typeset.Block;
import workreport.typeset.Metadata;
import workreport.typeset.PageFormat;
import workreport.typeset.Style;

/** A section or chapter: its key sentences or text, and its indicators. */
final class SectionSheet {

    private final SheetTemplate stationery;
    private final SheetLanguages voices;
    private final IndicatorBlocks indicators;

    SectionSheet(SheetTemplate stationery, IndicatorBlocks indicators) {
        this.stationery = stationery;
        this.indicators = indicators;
        voices = stationery.voices();
    }

    Sheet of(Section section, Setting setting) {
        SheetOptions options = stationery.options();
        PageFormat format = options.page(setting.air());
        List<Section> path = stationery.contents().path(section);
        List<String> titles =
                options.labels() == Labels.EN ? section.name().all().toList().reversed() : voices.each(section.name());
        List<Block> blocks = new ArrayList<>(stationery.head(place(section, path), titles));
        for (Notation notation : voices.all()) {
            new KeySentences(stationery.report(), notation).gist(section).forEach(blocks::add);
        }
        blocks.addAll(sentences(section));
        blocks.addAll(indicators.of(stationery.contents().indicatorsIn(section), format, setting));
        List<Metadata.Said> source = voices.all().stream()
                .map(notation -> new Metadata.Said(
                        notation.language(),
                        notation.words()
                                .say("sheet.source-section", stationery.source(notation), numbers(path, notation))))
                .toList();
        SheetNames.Name name = stationery.name(section);
        return stationery.sheet(name, titles.getFirst(), source, format, blocks);
    }

    /** Where a section is, by its number; its name stands above. The last with a name if nothing has a number. */
    private static String numbers(List<Section> path, Notation notation) {
        String numbers = path.stream()
                .map(notation::number)
                .filter(number -> !number.isEmpty())
                .collect(Collectors.joining("\u00A0›\u00A0"));
        return numbers.isEmpty() ? notation.path(path) : numbers;
    }

    /** The report, and where in it. */
    private String place(Section section, List<Section> path) {
        return voices.line(notation -> {
            String above = path.size() > 1 ? notation.path(path.subList(0, path.size() - 1)) : "";
            String steps = Stream.of(above, notation.number(section))
                    .filter(step -> !step.isEmpty())
                    .collect(Collectors.joining(" › "));
            return notation.language().of(stationery.report().title()) + "　" + steps;
        });
    }

    private List<Block> sentences(Section section) {
        KeySentences text = new KeySentences(stationery.report(), voices.first());
        List<Block> sentences = stationery.options().fullText() ? text.full(section) : text.key(section);
        return sentences.isEmpty() ? stationery.paragraphs(Style.PLAIN, "sheet.no-sentences") : sentences;
    }
}
