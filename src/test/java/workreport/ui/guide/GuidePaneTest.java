package workreport.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.language.Language;
import workreport.language.Words;
import workreport.ui.TestWindow;
import workreport.ui.guide.GuideBlock.Kind;
import workreport.ui.guide.GuideBlock.Look;
import workreport.ui.guide.GuideBlock.Run;

/** The user guide as it is read in the program. */
class GuidePaneTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,3} (.+)$");
    private static final Pattern FILE = Pattern.compile("`([^`\\s]+/[^`\\s]+\\.(?:java|json|css|md|properties))`");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");

    @RegisterExtension
    final TestWindow robot = new TestWindow();

    private static String guide(Language language) throws IOException {
        String pages = "src/site/markdown/guide-" + language.code();
        return Files.readString(Path.of(pages + ".md"))
                + Files.readString(Path.of(pages + "-reports.md"))
                + Files.readString(Path.of(pages + "-keys.md"));
    }

    private static List<String> headings(String markdown) {
        return HEADING.matcher(markdown).results().map(found -> found.group(1)).toList();
    }

    private void show(Language language) {
        robot.show(900, 700, () -> new GuidePane(Words.of(language)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyHeadingIsShownAndLeadsToItsText(Language language) throws IOException {
        show(language);
        ListView<GuideBlock> list = robot.node("#guide-headings");
        GuideText text = robot.node("#guide-text");

        assertThat(list.getItems())
                .extracting(GuideBlock::text)
                .isEqualTo(headings(guide(language)))
                .hasSizeGreaterThan(10);
        for (GuideBlock heading : list.getItems()) {
            robot.run(() -> list.getSelectionModel().select(heading));
            assertThat(robot.ask(() -> text.getVisibleParagraphs().stream()
                            .map(paragraph -> paragraph.getText())
                            .toList()))
                    .contains(heading.text());
        }
    }

    @Test
    void itsFieldIsClearedAndLeftLikeAnyOther() {
        show(Language.EN);
        TextField field = robot.node("#guide-find");
        robot.run(field::requestFocus);
        robot.write("a");
        robot.clickOn(robot.from(field).lookup(".clear-button").<Node>query());
        robot.settle();
        assertThat(field.getText()).isEmpty();
        assertThat(field.isFocused()).isTrue();
        robot.write("a");
        robot.type(KeyCode.ESCAPE);
        robot.settle();
        assertThat(field.getText()).isEmpty();
        robot.type(KeyCode.DOWN);
        robot.settle();
        assertThat(robot.<Node>node("#guide-text").isFocused()).isTrue();
    }

    @Test
    void whatIsLookedForIsMarkedAndCounted() {
        show(Language.EN);
        robot.clickOn("#guide-find").write("ＰＤＦ");
        robot.settle();
        Labeled count = robot.node("#guide-count");
        GuideText text = robot.node("#guide-text");
        String all = robot.ask(text::getText);
        int hits = all.split("(?i)pdf", -1).length - 1;

        assertThat(count.getText()).isEqualTo("1 / " + hits);
        robot.type(KeyCode.ENTER);
        robot.settle();
        assertThat(count.getText()).isEqualTo("2 / " + hits);
        int second = all.indexOf("PDF", all.indexOf("PDF") + 1);
        assertThat(robot.ask(() -> text.getStyleOfChar(second))).contains("hit-here");
        robot.type(KeyCode.ESCAPE);
        robot.settle();
        assertThat(robot.ask(() -> text.getStyleOfChar(second))).doesNotContain("hit-here", "hit");
        assertThat(count.getText()).isEmpty();
    }

    /** Also the second line of one that breaks. */
    @Test
    void theLinesOfAnItemBeginRightOfItsNumber() {
        show(Language.EN);
        Labeled number = robot.lookup(".guide-mark").queryAs(Labeled.class);
        GuideText text = robot.node("#guide-text");
        String all = robot.ask(text::getText);
        int item = all.indexOf("The report's text");
        double left = robot.ask(() ->
                text.getCharacterBoundsOnScreen(item, item + 1).orElseThrow().getMinX());

        assertThat(number.getText()).isEqualTo("1.");
        assertThat(robot.ask(() -> number.localToScreen(0, 0).getX())).isLessThan(left - 10);
        for (int at = item; all.charAt(at) != '\n'; at++) {
            int here = at;
            assertThat(robot.ask(() -> text.getCharacterBoundsOnScreen(here, here + 1)
                            .orElseThrow()
                            .getMinX()))
                    .isGreaterThanOrEqualTo(left - 0.5);
        }
    }

    @Test
    void blocksCarryWhatMarkdownSays() {
        assertThat(GuideReader.blocks("""
                # One `F1`

                Some **strong** words, [linked](#one-f1)
                on two lines，
                三行

                - item

                | a | b |
                |---|---|
                | c | `d` |
                """))
                .containsExactly(
                        new GuideBlock(Kind.HEADING_1, "", "One F1", List.of(new Run(4, 6, Look.KEY, ""))),
                        new GuideBlock(
                                Kind.TEXT,
                                "",
                                "Some strong words, linked on two lines，三行",
                                List.of(new Run(5, 11, Look.STRONG, ""), new Run(19, 25, Look.LINK, "#one-f1"))),
                        new GuideBlock(Kind.ITEM, "•", "item", List.of()),
                        new GuideBlock(Kind.ROW, "", "a\tb", List.of()),
                        new GuideBlock(Kind.ROW, "", "c\td", List.of(new Run(2, 3, Look.KEY, ""))));
    }

    /** On every page of the site, and in the first one that people see. */
    @ParameterizedTest
    @ValueSource(strings = {"src/site/markdown", "README.md", "packaging/README.md", "data/xinghe-2022/README.md"})
    void everyLinkLeadsSomewhere(Path place) throws IOException {
        try (Stream<Path> pages = Files.walk(place)) {
            for (Path page : pages.filter(Files::isRegularFile).toList()) {
                String markdown = Files.readString(page);
                assertThat(LINK.matcher(markdown).results().map(found -> found.group(1)))
                        .filteredOn(target -> !target.startsWith("https://"))
                        .allSatisfy(target -> {
                            String[] parts = target.split("#", -1);
                            Path led = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
                            assertThat(led).exists();
                            if (parts.length > 1) {
                                assertThat(headings(Files.readString(led)))
                                        .map(heading -> new GuideBlock(Kind.HEADING_2, "", heading, List.of()).anchor())
                                        .contains(parts[1]);
                            }
                        });
            }
        }
    }

    /** The architecture names files; a class that is renamed is renamed there too. */
    @Test
    void everyFileOfTheArchitectureExists() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/architecture.md"));

        assertThat(FILE.matcher(page).results().map(found -> found.group(1)))
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(
                                name.endsWith(".java") ? Path.of("src/main/java/workreport", name) : Path.of(name))
                        .exists());
    }
}
