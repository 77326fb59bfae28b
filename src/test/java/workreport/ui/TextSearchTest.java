package workreport.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import workreport.evidence.Contents;
import workreport.find.Hit;
import workreport.language.Language;
import workreport.load.MadeReports;

/** A search, as bar, text and outline see it. 森林覆盖率 stands in the review and in the plan, 服务良种推广 only in the review. */
class TextSearchTest {

    private final Contents contents = new Contents(MadeReports.untranslated());
    private final NavigationHistory trail = new NavigationHistory(
            Location.of(contents.report().id(), contents.report().start()));
    private final TextSearch search = new TextSearch(contents, trail, Language.ZH);
    private final List<TextSearch.Visit> visits = new ArrayList<>();

    @BeforeEach
    void watch() {
        search.visitProperty().subscribe(visit -> {
            if (visit != null) {
                visits.add(visit);
            }
        });
    }

    private Location at(String id) {
        return Location.of(contents.report().id(), id);
    }

    private String here() {
        return search.hit().map(hit -> hit.anchor().paragraph()).orElse("");
    }

    private void begin(String place, String text) {
        trail.visit(at(place));
        search.begin();
        search.ask(text);
    }

    @Test
    void nothingIsFoundBeforeTheReaderBegins() {
        search.ask("森林");
        assertThat(search.found().hits()).isEmpty();
        assertThat(visits).isEmpty();
    }

    @Test
    void theFirstHitIsTheOneFromWhereTheReaderBegan() {
        begin("plan", "森林覆盖率");
        assertThat(search.found().hits()).hasSize(2);
        assertThat(here()).isEqualTo("plan-1");
        assertThat(search.current()).isEqualTo(1);
        search.step(1);
        assertThat(search.current()).isZero();
        // The reader has gone elsewhere meanwhile, but began there.
        trail.visit(at("plan"));
        search.ask("森林");
        assertThat(here()).isEqualTo("plan-1");
    }

    @Test
    void askingTheSameAgainChangesNothingGoingToTheSameHitDoes() {
        begin("plan", "森林");
        int before = visits.size();
        search.ask("森林");
        search.keepToSection(false);
        assertThat(visits).hasSize(before);
        search.go(search.current());
        assertThat(visits).hasSize(before + 1);
    }

    @Test
    void whoWatchesNeverSeesAHitThatBelongsToAnotherSearch() {
        List<String> seen = new ArrayList<>();
        search.foundProperty().subscribe(_ -> search.hit().map(Hit::toString).ifPresent(seen::add));
        begin("plan", "森林");
        search.ask("良种推广");
        search.end();
        assertThat(seen).isEmpty();
    }

    @Test
    void theScopeIsTheSectionThatTheReaderBeganInWhereverTheyHaveComeTo() {
        begin("plan", "森林覆盖率");
        trail.visit(at(contents.report().start()));
        search.keepToSection(true);
        assertThat(search.query().scope()).isEqualTo(contents.section("plan").orElseThrow());
        assertThat(search.found().hits()).hasSize(1);
        search.keepToSection(false);
        assertThat(search.found().hits()).hasSize(2);
    }

    @Test
    void cancellingGoesBackToAnotherViewEndingStays() {
        Location sheet = new Location.AtTheme(contents.report().id(), "any");
        trail.visit(sheet);
        search.begin();
        assertThat(trail.place().isInText()).isTrue();
        search.ask("森林");
        search.cancel();
        assertThat(trail.place()).isEqualTo(sheet);
        assertThat(search.isOpen()).isFalse();
        assertThat(search.found().hits()).isEmpty();

        search.begin();
        // What was looked for last is looked for again, in the whole report.
        assertThat(search.found().hits()).hasSize(2);
        Location there = trail.place();
        search.end();
        assertThat(trail.place()).isEqualTo(there);
    }

    @Test
    void goesOnInAnotherLanguageAtTheSameHit() {
        begin("plan", "森林覆盖率");
        search.keepToSection(true);
        TextSearch.State state = search.state().orElseThrow();
        TextSearch other = new TextSearch(contents, trail, Language.EN);
        other.restore(state);
        assertThat(other.query()).isEqualTo(search.query());
        assertThat(other.hit()).isEqualTo(search.hit()).isPresent();
        other.cancel();
        assertThat(trail.place()).isEqualTo(at("plan"));
        assertThat(other.state()).isEmpty();
    }
}
