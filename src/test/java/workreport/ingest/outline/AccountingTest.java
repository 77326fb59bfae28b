package workreport.ingest.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import workreport.ingest.Blank;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.LeftOut;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.Formats;
import workreport.ingest.format.ReadOptions;

/** Nothing is lost silently: every character is in the report, in its glossary or annexes, or in what was left out. */
class AccountingTest {

    private static Stream<Path> files() throws IOException {
        return Stream.concat(Stream.of(Path.of("data/xinghe-2022/source.txt")), RealReports.texts());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyCharacterIsSomewhere(Path file) throws UnreadableException {
        Extracted extracted = Formats.read(file, ReadOptions.STANDARD);

        check(extracted, DraftReader.read(extracted));
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachPartStandsWhereItSays(Path file) throws UnreadableException {
        Extracted extracted = Formats.read(file, ReadOptions.STANDARD);
        Draft draft = DraftReader.read(extracted);

        draft.allParagraphs()
                .forEach(paragraph -> assertThat(at(extracted, draft.places().get(paragraph.id())))
                        .isEqualTo(Blank.remove(paragraph.text())));
        draft.allSections()
                .forEach(section -> assertThat(at(extracted, draft.places().get(section.id())))
                        .isEqualTo(Blank.remove(section.number() + section.heading())));
    }

    private static String at(Extracted extracted, List<Place> places) {
        StringBuilder text = new StringBuilder();
        for (Place place : places) {
            Block.Paragraph block = (Block.Paragraph) extracted.blocks().get(place.block());
            text.append(block.text(), place.start(), place.end());
        }
        return Blank.remove(text.toString());
    }

    private static void check(Extracted extracted, Draft draft) {
        List<String> parts = new ArrayList<>();
        draft.opening().forEach(paragraph -> parts.add(paragraph.text()));
        draft.sections()
                .forEach(chapter -> chapter.walk(
                        section -> parts.add(section.number() + section.heading()),
                        paragraph -> parts.add(paragraph.text())));
        draft.closing().forEach(paragraph -> parts.add(paragraph.text()));
        parts.add(draft.glossary().title());
        draft.glossary().entries().stream()
                .flatMap(entry -> entry.places().stream())
                .map(place -> at(extracted, List.of(place)))
                .forEach(parts::add);
        draft.annexes().forEach(annex -> {
            parts.add(annex.title());
            annex.paragraphs().forEach(paragraph -> parts.add(paragraph.text()));
        });
        List<LeftOut> own = new ArrayList<>(draft.leftOut());
        extracted.leftOut().forEach(own::remove);
        own.forEach(each -> parts.add(each.text()));

        String blocks = extracted.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .reduce("", String::concat);
        assertThat(sorted(String.join("", parts))).isEqualTo(sorted(blocks));
    }

    private static String sorted(String text) {
        StringBuilder sorted = new StringBuilder();
        Blank.remove(text).chars().sorted().forEach(each -> sorted.append((char) each));
        return sorted.toString();
    }
}
