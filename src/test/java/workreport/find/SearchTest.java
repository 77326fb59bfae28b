package workreport.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.load.ReportFile;

/** What a search finds, and where. */
class SearchTest {

    private static final Contents CONTENTS = new Contents(ReportFile.bundled());
    private static final Search SEARCH = new Search(CONTENTS);

    /** What is found in a text, each hit in brackets. */
    private static String marked(String text, String query) {
        StringBuilder marked = new StringBuilder(text);
        new Search(Texts.of(text))
                .find(query)
                .hits()
                .reversed()
                .forEach(hit -> marked.insert(hit.anchor().end(), "]")
                        .insert(hit.anchor().start(), "["));
        return marked.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            25475        | 收入25475元，增长7%。    | 收入[25475]元，增长7%。
            25,475       | 收入25475元             | 收入[25475]元
            ２５４７５     | 收入25475元             | 收入[25475]元
            ２５，４７５   | 收入25475元             | 收入[25475]元
            25475        | 收入25,475元            | 收入[25,475]元
            25475        | 收入２５，４７５元        | 收入[２５，４７５]元
            25475        | 收入25\u2009475元       | 收入[25\u2009475]元
            1234567.8    | 共1,234,567.8元         | 共[1,234,567.8]元
            475          | 收入25475元             | 收入25[475]元
            475          | 收入25,475元            | 收入25,[475]元
            25,          | 收入25475元             | 收入[25]475元
            25,4         | 收入25475元             | 收入[254]75元
            25,47        | 收入25,475元            | 收入[25,47]5元
            2，3         | 第2，3项                | 第[2，3]项
            23           | 第2，3项                | 第2，3项
            2017,2021    | 在2017,2021年           | 在[2017,2021]年
            2017         | 在2017，202年           | 在[2017]，202年
            2017202      | 在2017，202年           | 在2017，202年
            65%          | 达到65％以上            | 达到[65％]以上
            65％         | 达到65%以上             | 达到[65%]以上
            5g           | 建成5G基站              | 建成[5G]基站
            ５Ｇ          | 建成5G基站              | 建成[5G]基站
            5G 基站      | 建成5G基站              | 建成[5G基站]
            5G基站       | 建成 5G 基站            | 建成 [5G 基站]
            open sky     | the Open  Sky           | the [Open  Sky]
            opensky      | the Open Sky            | the Open Sky
            "            | 聚焦“两园”              | 聚焦[“]两园[”]
            ,            | 生态，绿色              | 生态[，]绿色
            的的         | 的的的的的              | [的的][的的]的
            绿色\u3000   | 生态、绿色              | 生态、[绿色]
            生态\\n绿色  | 生态绿色                | [生态绿色]
            绿色生态     | 生态绿色                | 生态绿色
            生态         | ⽣态优先                | [⽣态]优先
            ⽣态         | 生态优先                | [生态]优先
            人民         | 人\u2EA0安居             | [人\u2EA0]安居
            人\u2EA0      | 人民安居                | [人民]安居
            长效         | \u2ED3效机制            | [\u2ED3效]机制
            \uF9F7足      | 立足新阶段              | [立足]新阶段
            生\u200B态    | 生态绿色                | [生态]绿色
            生\u200D\uFEFF态 | 生态绿色            | [生态]绿色
            生\u00A0 态   | 生态绿色                | [生态]绿色
            m2           | 建成5㎡                 | 建成5[㎡]
            ㎡           | 建成5 m²                | 建成5 [m²]
            ｇｄｐ        | 全县GDP增长             | 全县[GDP]增长
            ２０２６年    | 到2026年                | 到[2026年]
            """)
    void whatMatches(String query, String text, String marked) {
        assertThat(marked(unescaped(text), unescaped(query))).isEqualTo(unescaped(marked));
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\u2009", "\u2009").replace("\\u3000", "\u3000");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\u3000\n'"})
    void nothingAskedNothingFound(String query) {
        assertThat(SEARCH.find(query)).isEqualTo(new SearchResult(query, List.of(), java.util.Map.of()));
    }

    @Test
    void headingsAndParagraphsAreFoundInTheOrderOfTheText() {
        assertThat(SEARCH.find("红线").hits())
                .extracting(hit -> hit.anchor() + " " + hit.heading() + " "
                        + (hit.section() == null ? "" : hit.section().id()))
                .containsExactlyElementsOf(expected("红线"));
        assertThat(SEARCH.find("红线").hits()).anyMatch(Hit::heading).anyMatch(hit -> !hit.heading());
    }

    /** Found by looking at every passage by itself. */
    private static List<String> expected(String query) {
        return passages(CONTENTS)
                .flatMap(passage -> {
                    Stream.Builder<String> hits = Stream.builder();
                    for (int at = passage.text().indexOf(query);
                            at >= 0;
                            at = passage.text().indexOf(query, at + query.length())) {
                        hits.add(new Anchor(passage.id(), at, at + query.length()) + " " + passage.heading() + " "
                                + passage.section());
                    }
                    return hits.build();
                })
                .toList();
    }

    private record Passage(String id, String text, boolean heading, String section) {}

    private static Stream<Passage> passages(Contents contents) {
        return Stream.of(
                        contents.report().opening().stream().map(paragraph -> passage(paragraph, "")),
                        contents.report().sections().stream().flatMap(SearchTest::passages),
                        contents.report().closing().stream().map(paragraph -> passage(paragraph, "")))
                .flatMap(stream -> stream);
    }

    private static Stream<Passage> passages(Section section) {
        return Stream.of(
                        Stream.of(new Passage(section.id(), section.heading(), true, section.id())),
                        section.paragraphs().stream().map(paragraph -> passage(paragraph, section.id())),
                        section.sections().stream().flatMap(SearchTest::passages),
                        section.closing().stream().map(paragraph -> passage(paragraph, section.id())))
                .flatMap(stream -> stream);
    }

    private static Passage passage(Paragraph paragraph, String section) {
        return new Passage(paragraph.id(), paragraph.text(), false, section);
    }

    @Test
    void aFigureInAHeadingIsAnchoredInTheHeading() {
        assertThat(SEARCH.find("2022年政府").hits()).extracting(Hit::anchor).contains(new Anchor("s3", 0, 7));
    }

    @Test
    void theNumberOfAHeadingIsNoHitByItselfButMayBeAskedForWithIt() {
        assertThat(SEARCH.find("三、2022年").hits()).extracting(Hit::anchor).containsExactly(new Anchor("s3", 0, 5));
        assertThat(SEARCH.find("（六）").hits()).isEmpty();
    }

    @Test
    void aSectionCountsWhatIsBelowIt() {
        SearchResult found = SEARCH.find("生态");
        CONTENTS.report()
                .allSections()
                .forEach(section -> assertThat(found.count(section))
                        .as(section.id())
                        .isEqualTo((int) found.hits().stream()
                                .filter(hit -> hit.section() != null
                                        && CONTENTS.path(hit.section()).contains(section))
                                .count()));
        assertThat(found.count(CONTENTS.section("s2.1").orElseThrow())).isGreaterThan(3);
    }

    @Test
    void aScopeKeepsToItsSection() {
        for (String id : List.of("s2", "s2.1", "s2.1.3", "s1.7", "s4.4")) {
            Section scope = CONTENTS.section(id).orElseThrow();
            assertThat(SEARCH.find("生态", scope).hits())
                    .as(id)
                    .isEqualTo(SEARCH.find("生态").hits().stream()
                            .filter(hit -> hit.section() != null
                                    && CONTENTS.path(hit.section()).contains(scope))
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "一二三四五六, 三, 1, 1, …二[三]四…",
        "一二三四五六, 三, 2, 3, 一二[三]四五六",
        "一二三四五六, 一二三四五六, 2, 2, [一二三四五六]",
        "一二三四五六, 六, 2, 2, …四五[六]",
        "𠀀𠀁𠀂三𠀃𠀄𠀅, 三, 2, 2, …𠀁𠀂[三]𠀃𠀄…",
        "一二三, 一, 0, 0, [一]…"
    })
    void theContextIsCutByCharacters(String text, String query, int before, int after, String line) {
        Search search = new Search(Texts.of(text));
        Snippet snippet = search.context(search.find(query).hits().getFirst(), before, after);

        assertThat(snippet.match()).isEqualTo(query);
        assertThat(new StringBuilder(snippet.line()).insert(snippet.end(), "]").insert(snippet.start(), "["))
                .hasToString(line);
    }

    @Test
    void theContextOfAHeadingIsTheHeading() {
        Hit hit = SEARCH.find("“两园两区”，").hits().getFirst();

        assertThat(SEARCH.context(hit, 12, 24)).isEqualTo(new Snippet("聚焦“两园两区”，推动产业结构持续优化。", 2, 9));
    }

    /** Whatever stands in the text is found where it stands. */
    @Property(tries = 500)
    void everyPartOfTheReportIsFound(@ForAll("parts") Anchor part) {
        String text = CONTENTS.paragraph(part.paragraph()).orElseThrow().at(part);

        assertThat(SEARCH.find(text).hits())
                .anyMatch(hit -> hit.anchor().overlaps(part))
                .allSatisfy(hit -> assertThat(Folded.of(original(hit)).text())
                        .isEqualTo(Folded.of(text).text()));
    }

    private static String original(Hit hit) {
        Anchor anchor = hit.anchor();
        return (hit.heading()
                        ? hit.section().heading()
                        : CONTENTS.paragraph(anchor.paragraph()).orElseThrow().text())
                .substring(anchor.start(), anchor.end());
    }

    @Provide
    Arbitrary<Anchor> parts() {
        return Arbitraries.of(CONTENTS.report().allParagraphs().toList())
                .flatMap(paragraph -> Arbitraries.integers()
                        .between(0, paragraph.text().length() - 1)
                        .flatMap(start -> Arbitraries.integers()
                                .between(
                                        start + 1,
                                        Math.min(start + 20, paragraph.text().length()))
                                .filter(end ->
                                        !paragraph.text().substring(start, end).isBlank())
                                .map(end -> new Anchor(paragraph.id(), start, end))));
    }

    /** Hits are in order, apart, within the text, and all there are. */
    @Property(tries = 1000)
    void hitsAreInOrderAndWhole(@ForAll("mixtures") String text, @ForAll("queries") String query) {
        String plain = text.isBlank() ? "中" : text;
        List<Anchor> hits = new Search(Texts.of(plain, plain))
                .find(query).hits().stream().map(Hit::anchor).toList();

        int before = 0;
        List<Anchor> second = hits.subList(hits.size() / 2, hits.size());
        for (Anchor hit : second) {
            assertThat(hit.start()).isGreaterThanOrEqualTo(before);
            before = hit.end();
        }
        assertThat(before).isLessThanOrEqualTo(plain.length());
        assertThat(hits.stream().map(Anchor::paragraph).collect(Collectors.joining()))
                .isEqualTo("p0".repeat(second.size()) + "p1".repeat(second.size()));
        assertThat(second)
                .allSatisfy(hit -> assertThat(bare(plain.substring(hit.start(), hit.end())))
                        .isEqualTo(bare(query)));
    }

    /** Only what counts whatever stands around it. */
    private static String bare(String text) {
        return Folded.of(text).text().replaceAll("[, ]", "");
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.strings()
                .withChars("12２,，Aａ中“ \u3000")
                .ofMinLength(1)
                .ofMaxLength(24);
    }

    @Provide
    Arbitrary<String> queries() {
        return Arbitraries.strings()
                .withChars("12２,，Aａ中“ \u3000")
                .ofMinLength(1)
                .ofMaxLength(3);
    }
}
