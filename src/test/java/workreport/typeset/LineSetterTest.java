package workreport.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.document.Paragraph;
import workreport.paint.Ink;
import workreport.platform.FontFile;
import workreport.sheet.Sample;
import workreport.typeset.Style.Align;

/** The whole report, set in lines of many widths. */
class LineSetterTest {

    @ParameterizedTest
    @ValueSource(doubles = {97, 180, 248.3, 333, 442.2})
    void noLineBeginsOrEndsWithAMarkThatMustNotStandThere(double width) {
        LineSetter setter = new LineSetter(Sample.TYPEFACES);
        List<String> wrong = new ArrayList<>();
        for (Paragraph paragraph : Sample.CONTENTS.report().allParagraphs().toList()) {
            List<String> lines = setter
                    .set(List.of(new Run(paragraph.text(), FontFile.SERIF, Ink.INK)), 10.5, 21, width, Align.JUSTIFY)
                    .stream()
                    .map(LineSetterTest::text)
                    .toList();
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i).matches("[。，、；：！？」』）》”’…].*")
                        || lines.get(i - 1).matches(".*[（《“‘「『]")) {
                    wrong.add(lines.get(i - 1) + "|" + lines.get(i));
                }
                if (lines.get(i - 1).matches(".*[0-9]") && lines.get(i).matches("[0-9.%年].*")) {
                    wrong.add(lines.get(i - 1) + "|" + lines.get(i));
                }
            }
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(paragraph.text().replace(" ", ""));
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {24, 40, 48, 56, 64, 72, 80})
    void aDifferenceOfSharesKeepsItsUnitWhole(double width) {
        List<String> lines = new LineSetter(Sample.TYPEFACES)
                .set(List.of(new Run("还差 3.2 个百分点", FontFile.SANS, Ink.QUIET)), 8, 0, width, Align.RIGHT).stream()
                        .map(LineSetterTest::text)
                        .toList();

        assertThat(lines).anyMatch(line -> line.contains("百分点"));
    }

    @Test
    void quotationMarksAreNarrowInWesternTextAlone() {
        SetLine line = new LineSetter(Sample.TYPEFACES)
                .set(
                        List.of(new Run("People’s “rural” roads; 实现“两个”目标", FontFile.SANS, Ink.INK)),
                        10,
                        0,
                        900,
                        Align.LEFT)
                .getFirst();
        String text = text(line);
        List<SetLine.Glyph> glyphs = line.glyphs();

        for (String western : List.of("’s", "“r", "” ")) {
            int at = text.indexOf(western);
            assertThat(glyphs.get(at + 1).x() - glyphs.get(at).x()).as(western).isBetween(2.0, 6.0);
        }
        int chinese = text.lastIndexOf('“');
        assertThat(glyphs.get(chinese + 1).x() - glyphs.get(chinese).x()).isEqualTo(10);
    }

    @Test
    void aDateInFiguresIsNotBroken() {
        List<String> lines = new LineSetter(Sample.TYPEFACES)
                        .set(
                                List.of(new Run("delivered on 2022-01-06, then", FontFile.SANS, Ink.INK)),
                                10,
                                0,
                                60,
                                Align.LEFT)
                        .stream()
                        .map(LineSetterTest::text)
                        .toList();

        assertThat(lines).anyMatch(line -> line.contains("2022-01-06"));
    }

    private static String text(SetLine line) {
        return line.glyphs().stream()
                .map(glyph -> Character.toString(glyph.letter().character()))
                .collect(Collectors.joining());
    }
}
