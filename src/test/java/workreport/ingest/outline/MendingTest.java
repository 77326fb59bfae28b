package workreport.ingest.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Report;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.LeftOut;
import workreport.ingest.Position;
import workreport.ingest.Warning;
import workreport.ingest.outline.Mend.Field;

/** What a person sets right comes into effect, and nothing else changes. */
class MendingTest {

    private static final Report.TextFile SOURCE = new Report.TextFile("source.txt", "0".repeat(64), null);

    private static final String[] TEXT = {
        "一、2023年工作回顾", "工业稳步前行", Drafts.text(), "农业喜获丰收。" + Drafts.text(), "二、2024年工作安排", Drafts.text() + "让我们一起努力。"
    };

    private static Extracted extracted(List<LeftOut> leftOut, String... paragraphs) {
        List<String> all = new ArrayList<>(Drafts.FRONT);
        all.addAll(List.of(paragraphs));
        return new Extracted(FileKind.TEXT, Drafts.blocks(all), leftOut, List.of());
    }

    private static Draft mended(Extracted extracted, Mend... mends) {
        return DraftReader.read(extracted, DraftReader.read(extracted), List.of(mends));
    }

    private static Draft mended(Mend... mends) {
        return mended(extracted(List.of(), TEXT), mends);
    }

    private static Report report(Draft draft) {
        return draft.report("report", SOURCE);
    }

    /** A mark on words of a text, as the reader would select them. */
    private static TextMark mark(Draft draft, String words) {
        Report report = report(draft);
        for (Paragraph paragraph : report.allParagraphs().toList()) {
            int at = paragraph.text().indexOf(words);
            if (at >= 0) {
                return TextMark.in(report, new Anchor(paragraph.id(), at, at + words.length()));
            }
        }
        Section section = report.allSections()
                .filter(each -> (each.number() + each.heading()).contains(words))
                .findFirst()
                .orElseThrow();
        return TextMark.in(report, new Anchor(section.id(), 0, 1));
    }

    private static TextMark mark(String words) {
        return mark(DraftReader.read(extracted(List.of(), TEXT)), words);
    }

    private static List<String> texts(Draft draft) {
        return draft.allParagraphs().map(Paragraph::text).toList();
    }

    @Test
    void aLineBecomesAHeadingAndTextAgain() {
        Mend heading = new Mend.Level(mark("工业稳步前行"), 2);

        assertThat(Drafts.outline(mended(heading))).containsExactly("1 一、2023年工作回顾", "2 工业稳步前行", "1 二、2024年工作安排");
        assertThat(mended(heading, new Mend.Level(mark("工业稳步前行"), 0)))
                .isEqualTo(mended(new Mend.Level(mark("工业稳步前行"), 0)));
        assertThat(Drafts.rule(mended(heading), "工业稳步前行")).isEqualTo("person");
    }

    @Test
    void theBeginningOfAParagraphBecomesAHeadingThatItsTextRunsOnBehind() {
        Draft draft = mended(new Mend.Level(mark("农业喜获丰收。"), 3));

        Section section = draft.allSections().get(1);
        assertThat(section.heading()).isEqualTo("农业喜获丰收。");
        assertThat(section.level()).isEqualTo(3);
        assertThat(section.runIn()).isTrue();
        assertThat(section.paragraphs()).extracting(Paragraph::text).containsExactly(Drafts.text());
    }

    @Test
    void aHeadingThatWasFoundGetsAnotherLevelOrBecomesText() {
        assertThat(Drafts.outline(mended(new Mend.Level(mark("2024年工作安排"), 2))))
                .containsExactly("1 一、2023年工作回顾", "2 二、2024年工作安排");
        assertThat(texts(mended(new Mend.Level(mark("2024年工作安排"), 0)))).contains("二、2024年工作安排");
    }

    @Test
    void paragraphsAreTakenApartAndPutTogether() {
        assertThat(texts(mended(new Mend.Split(mark("让我们一起努力。"))))).endsWith(Drafts.text(), "让我们一起努力。");
        assertThat(texts(mended(new Mend.Join(mark("农业喜获丰收。"))))).contains(Drafts.text() + "农业喜获丰收。" + Drafts.text());
    }

    @Test
    void whatIsKnownOfTheReportIsWhatAPersonSays() {
        Draft draft = mended(
                new Mend.Fact(Field.TITLE, " 东乡县政府工作报告 "),
                new Mend.Fact(Field.PLACE, "东乡县"),
                new Mend.Fact(Field.YEAR, "2022"),
                new Mend.Fact(Field.DELIVERED, "2022-02-03"),
                new Mend.Fact(Field.BODY, ""),
                new Mend.Fact(Field.SPEAKER, "李四"));

        assertThat(draft.title()).isEqualTo("东乡县政府工作报告");
        assertThat(draft.place()).isEqualTo(new PlaceName("东乡县", PlaceName.Level.COUNTY));
        assertThat(draft.year()).isEqualTo(2022);
        assertThat(draft.delivered()).hasToString("2022-02-03");
        assertThat(draft.body()).isNull();
        assertThat(draft.speaker().name().zh()).isEqualTo("李四");
        assertThat(draft.speaker().office().zh()).isEqualTo("临川县县长");
        assertThat(mended(new Mend.Fact(Field.SPEAKER, "")).speaker()).isNull();
    }

    @Test
    void whatNoReportCanHaveIsNoFact() {
        for (Mend.Fact good : List.of(new Mend.Fact(Field.PLACE, "临川县"), new Mend.Fact(Field.YEAR, ""))) {
            assertThat(good.field().holds(good.value())).isTrue();
        }
        for (List<String> bad : List.of(
                List.of("TITLE", " "),
                List.of("PLACE", "临川"),
                List.of("YEAR", "22"),
                List.of("YEAR", "3022"),
                List.of("DELIVERED", "2022-02-30"))) {
            assertThatThrownBy(() -> new Mend.Fact(Field.valueOf(bad.getFirst()), bad.getLast()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void whatWasLeftOutIsPutBackWhereItStood() {
        LeftOut head = new LeftOut(Position.line(6), "临川县人民政府公报", LeftOut.Reason.RUNNING_HEAD, 3);
        Extracted extracted = extracted(List.of(head), TEXT);
        Draft draft = mended(extracted, new Mend.PutBack(head.text(), head.reason(), 0));

        assertThat(texts(draft)).containsSubsequence("工业稳步前行", "临川县人民政府公报", Drafts.text());
        assertThat(draft.leftOut()).isEmpty();
        assertThat(Drafts.outline(draft)).isEqualTo(Drafts.outline(mended()));
    }

    @Test
    void whatTheOutlineLeftOutIsPutBackToo() {
        String[] text = Arrays.copyOf(TEXT, TEXT.length + 1);
        text[TEXT.length] = "责任编辑：李四";
        Extracted extracted = extracted(List.of(), text);
        LeftOut leftOut = DraftReader.read(extracted).leftOut().getFirst();
        Draft draft = mended(extracted, new Mend.PutBack(leftOut.text(), leftOut.reason(), 0));

        assertThat(leftOut.text()).isEqualTo("责任编辑：李四");
        assertThat(texts(draft)).endsWith("责任编辑：李四");
        assertThat(draft.leftOut()).isEmpty();
    }

    @Test
    void aTitleAboveTheTitleIsPutBackAboveIt() {
        List<Block> blocks = new ArrayList<>(Drafts.blocks(List.of("临川县人民政府网站")));
        List<String> rest = new ArrayList<>(Drafts.FRONT);
        rest.addAll(List.of(TEXT));
        Drafts.blocks(rest).forEach(block -> {
            Block.Paragraph paragraph = (Block.Paragraph) block;
            blocks.add(new Block.Paragraph(
                    Position.line(paragraph.position().line() + 1), paragraph.text(), paragraph.style()));
        });
        Extracted extracted = new Extracted(FileKind.TEXT, blocks, List.of(), List.of());
        Draft draft = mended(extracted, new Mend.PutBack("临川县人民政府网站", LeftOut.Reason.PAGE_CHROME, 0));

        assertThat(draft.opening().getFirst().text()).isEqualTo("临川县人民政府网站");
        assertThat(mended(extracted).opening().getFirst().text()).isEqualTo("政府工作报告");
    }

    /** So that notes, links and decisions on numbers stay where they are. */
    @Test
    void whatIsNotSetRightKeepsItsId() {
        Draft before = mended();
        Draft after = mended(
                new Mend.Level(mark("工业稳步前行"), 2),
                new Mend.Level(mark("2024年工作安排"), 0),
                new Mend.Split(mark("让我们一起努力。")));

        assertThat(id(after, "工业稳步前行")).isEqualTo(id(before, "工业稳步前行"));
        assertThat(id(after, "农业喜获丰收")).isEqualTo(id(before, "农业喜获丰收"));
        assertThat(id(after, "二、2024年工作安排")).isEqualTo(id(before, "二、2024年工作安排"));
        List<String> ids = new ArrayList<>();
        report(after).walk(section -> ids.add(section.id()), paragraph -> ids.add(paragraph.id()));
        assertThat(ids).doesNotHaveDuplicates().hasSize(11);
    }

    private static String id(Draft draft, String words) {
        List<String> found = new ArrayList<>();
        report(draft)
                .walk(
                        section -> {
                            if ((section.number() + section.heading()).startsWith(words)) {
                                found.add(section.id());
                            }
                        },
                        paragraph -> {
                            if (paragraph.text().startsWith(words)) {
                                found.add(paragraph.id());
                            }
                        });
        return found.getFirst();
    }

    /** Words are found again where others were corrected around them, and where they themselves were. */
    @Test
    void mendsAreFoundAgainInACorrectedText() {
        Mend level = new Mend.Level(mark("农业喜获丰收。"), 2);
        String[] text = TEXT.clone();
        text[1] = "工业稳步前进";
        text[2] = "新的一段。" + Drafts.text();
        text[3] = "农业又获丰收。" + Drafts.text();

        assertThat(Drafts.outline(mended(extracted(List.of(), text), level))).contains("2 农业又获丰收。");
    }

    @Test
    void whatIsNotFoundAgainIsSaid() {
        Mend level = new Mend.Level(mark("工业稳步前行"), 2);
        String[] text = TEXT.clone();
        text[1] = "交通四通八达";
        text[2] = "新的一段。";

        assertThat(mended(extracted(List.of(), text), level).warnings())
                .contains(new Warning(Warning.Kind.MEND_LOST, "工业稳步前行"));
    }

    @Test
    void ofWordsThatStandTwiceTheRightOnesAreMeant() {
        String twice = "抓好生态建设";
        Extracted extracted = extracted(
                List.of(),
                "一、2023年工作回顾",
                "前面的话说完了。",
                twice,
                Drafts.text(),
                "二、2024年工作安排",
                "后面的话没有说完。",
                twice,
                Drafts.text());
        Draft before = DraftReader.read(extracted);
        Report report = report(before);
        Paragraph second = report.allParagraphs()
                .filter(paragraph -> paragraph.text().equals(twice))
                .toList()
                .getLast();
        TextMark where = TextMark.in(report, new Anchor(second.id(), 0, twice.length()));
        Draft draft = mended(extracted, new Mend.Level(where, 2));

        assertThat(draft.sections().getLast().sections())
                .extracting(Section::heading)
                .containsExactly(twice);
        assertThat(draft.sections().getFirst().sections()).isEmpty();
    }
}
