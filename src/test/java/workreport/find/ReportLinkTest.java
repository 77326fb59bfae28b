package workreport.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Theme;
import workreport.find.ReportLink.Kind;
import workreport.find.ReportLink.Missed;
import workreport.find.ReportLink.Reached;
import workreport.find.ReportLink.Reason;
import workreport.language.Language;
import workreport.language.Words;
import workreport.load.ReportFile;

/** Links to places in the report, and links that lead nowhere. */
class ReportLinkTest {

    private static final Contents CONTENTS = new Contents(ReportFile.bundled());

    @ParameterizedTest
    @CsvSource({
        "report:xinghe-2022, REPORT, ''",
        "report:xinghe-2022#s2.1, SECTION, s2.1",
        "report:xinghe-2022#s2.1.p1, PARAGRAPH, s2.1.p1",
        "report:xinghe-2022#close.p1, PARAGRAPH, close.p1",
        "' REPORT:xinghe-2022#s2.1.p1\n', PARAGRAPH, s2.1.p1",
        "report:xinghe-2022#forest-cover, INDICATOR, forest-cover",
        "report:xinghe-2022#ecology, THEME, ecology"
    })
    void places(String link, Kind kind, String id) {
        assertThat(ReportLink.follow(link, CONTENTS)).isEqualTo(new Reached(kind, id, null));
    }

    @Test
    void aStretchOfText() {
        assertThat(ReportLink.follow("report:xinghe-2022#s2.1.p1:0-4", CONTENTS))
                .isEqualTo(new Reached(Kind.PARAGRAPH, "s2.1.p1", new Anchor("s2.1.p1", 0, 4)));
        assertThat(ReportLink.follow("report:xinghe-2022#s3:0-5", CONTENTS))
                .isEqualTo(new Reached(Kind.SECTION, "s3", new Anchor("s3", 0, 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "report:, MALFORMED, report:",
        "report:#s1, MALFORMED, report:#s1",
        "report:xinghe-2022#, MALFORMED, report:xinghe-2022#",
        "report:xinghe-2022#s1:4, MALFORMED, report:xinghe-2022#s1:4",
        "report:xinghe-2022#s1:1-99999999, MALFORMED, report:xinghe-2022#s1:1-99999999",
        "report:xinghe-2022#二, MALFORMED, report:xinghe-2022#二",
        "s2.1, MALFORMED, s2.1",
        "'', MALFORMED, ''",
        "report:elsewhere-2022#s1, OTHER_REPORT, elsewhere-2022",
        "report:xinghe-2022#s9, NO_SUCH_PLACE, s9",
        "report:xinghe-2022#s3:4-4, NO_SUCH_STRETCH, report:xinghe-2022#s3:4-4",
        "report:xinghe-2022#s3:5-4, NO_SUCH_STRETCH, report:xinghe-2022#s3:5-4",
        "report:xinghe-2022#s3:0-999, NO_SUCH_STRETCH, report:xinghe-2022#s3:0-999",
        "report:xinghe-2022#forest-cover:0-2, NO_SUCH_STRETCH, report:xinghe-2022#forest-cover:0-2"
    })
    void whatIsWrong(String link, Reason reason, String text) {
        assertThat(ReportLink.follow(link, CONTENTS)).isEqualTo(new Missed(reason, text));
    }

    @ParameterizedTest
    @CsvSource({"MALFORMED", "OTHER_REPORT", "NO_SUCH_PLACE", "NO_SUCH_STRETCH"})
    void whatIsWrongIsOneLine(Reason reason) {
        for (Language language : Language.values()) {
            assertThat(new Missed(reason, "ζ").say(Words.of(language)))
                    .contains("ζ")
                    .doesNotContain("\n");
        }
    }

    @Test
    void everyPlaceHasALinkThatLeadsToIt() {
        String report = CONTENTS.report().id();
        Stream.of(
                        CONTENTS.report().allSections().map(Section::id),
                        CONTENTS.report().allParagraphs().map(Paragraph::id),
                        CONTENTS.report().indicators().stream().map(Indicator::id),
                        CONTENTS.report().themes().stream().map(Theme::id))
                .flatMap(ids -> ids)
                .forEach(id -> assertThat(
                                ReportLink.follow(ReportLink.to(report, id).toString(), CONTENTS))
                        .isInstanceOfSatisfying(
                                Reached.class,
                                reached -> assertThat(reached.id()).isEqualTo(id)));
        Anchor anchor = new Anchor("s1.p1", 3, 8);
        assertThat(ReportLink.follow(ReportLink.to(report, anchor).toString(), CONTENTS))
                .isEqualTo(new Reached(Kind.PARAGRAPH, "s1.p1", anchor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"report:x", " Report:", "report:#"})
    void aLinkIsMeant(String text) {
        assertThat(ReportLink.isMeant(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "report", "reports:x", "报告"})
    void noLinkIsMeant(String text) {
        assertThat(ReportLink.isMeant(text)).isFalse();
    }
}
