package workreport.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import workreport.platform.kept.History;

/** Edits, the way back through them, and two notebooks that become one. */
class NotebookTest {

    private static final Instant NOON = Instant.parse("2026-01-06T12:00:00Z");
    private static final Notebook EMPTY = Notebook.empty("small");

    private static Note note(String id, String text) {
        return new Note(id, new Passage("s1.p1", 3, "粮食", "全县", "产量"), HighlightColor.FIRST, text, NOON, NOON);
    }

    private static Instant at(int seconds) {
        return NOON.plusSeconds(seconds);
    }

    @Test
    void anEditTellsWhenItWasMade() {
        Notebook notebook = EMPTY.with(note("a", ""), at(0)).with(note("a", "甲"), at(5));

        assertThat(notebook.entry("a")).contains(note("a", "甲").changedAt(at(5)));
    }

    @Test
    void aClockSetBackDoesNotMakeAnEditOlderThanTheOneBeforeIt() {
        Notebook notebook = EMPTY.with(note("a", ""), at(100)).with(note("a", "甲"), Instant.EPOCH);

        assertThat(notebook.entry("a")).contains(note("a", "甲").changedAt(at(100).plusMillis(1)));
    }

    @Test
    void undoAndRedoGoThroughEveryEdit() {
        History<Entry, Notebook> history = History.of(EMPTY);
        history = history.edit(history.journal().with(note("a", "一"), at(1)));
        history = history.edit(history.journal().with(note("a", "二"), at(2)));
        history = history.edit(history.journal().with(new Bookmark("s1", "标题", NOON, NOON), at(3)));
        history = history.edit(history.journal().without("a", at(4)));

        assertThat(texts(history)).isEqualTo("section:s1");
        history = history.undo(at(5));
        assertThat(texts(history)).isEqualTo("section:s1 a二");
        history = history.undo(at(6)).undo(at(7));
        assertThat(texts(history)).isEqualTo("a一");
        history = history.undo(at(8));
        assertThat(texts(history)).isEmpty();
        assertThat(history.canUndo()).isFalse();
        assertThat(history.undo(at(9))).isSameAs(history);
        history = history.redo(at(10)).redo(at(11)).redo(at(12)).redo(at(13));
        assertThat(texts(history)).isEqualTo("section:s1");
        assertThat(history.canRedo()).isFalse();
    }

    private static String texts(History<Entry, Notebook> history) {
        return String.join(
                " ",
                history.journal().entries().values().stream()
                        .map(entry -> entry.id() + (entry instanceof Note note ? note.text() : ""))
                        .toList());
    }

    @Test
    void anEditThatChangesNothingIsNoStepOfItsOwn() {
        History<Entry, Notebook> history = History.of(EMPTY);

        assertThat(history.edit(EMPTY.without("a", at(1)))).isSameAs(history);
    }

    @Test
    void afterAnEditWhatWasUndoneIsGone() {
        History<Entry, Notebook> history =
                History.of(EMPTY).edit(EMPTY.with(note("a", ""), at(1))).undo(at(2));
        history = history.edit(history.journal().with(note("b", ""), at(3)));

        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void ofTwoChangesTheLaterCounts() {
        Notebook start = EMPTY.with(note("a", "旧"), at(0)).with(note("b", ""), at(0));
        Notebook ours = start.with(note("a", "我"), at(1)).without("b", at(9));
        Notebook theirs =
                start.with(note("a", "他"), at(2)).with(note("b", "他"), at(3)).with(note("c", ""), at(4));

        Notebook joined = ours.merge(theirs);

        assertThat(joined).isEqualTo(theirs.merge(ours));
        assertThat(joined.entries().keySet()).containsExactlyInAnyOrder("a", "c");
        assertThat(joined.entry("a")).contains(note("a", "他").changedAt(at(2)));
        assertThat(joined.deleted()).containsOnlyKeys("b");
    }

    @Test
    void whatWasUndoneStaysUndoneWhenJoined() {
        Notebook made = EMPTY.with(note("a", ""), at(1));
        History<Entry, Notebook> history = History.of(EMPTY).edit(made).undo(at(2));

        assertThat(history.joined(made).journal().isEmpty()).isTrue();
    }

    /** In whatever order notebooks are joined, and however often, the same comes out. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfJoiningDoesNotMatter(long seed) {
        Random random = new Random(seed);
        Notebook a = edited(EMPTY, random);
        Notebook b = edited(a, random);
        Notebook c = edited(a, random);

        assertThat(b.merge(c)).isEqualTo(c.merge(b));
        assertThat(a.merge(b).merge(c)).isEqualTo(c.merge(a).merge(b));
        assertThat(b.merge(b)).isEqualTo(b);
        assertThat(b.merge(c).merge(c)).isEqualTo(b.merge(c));
    }

    private static Notebook edited(Notebook start, Random random) {
        Notebook notebook = start;
        for (int i = 0; i < 30; i++) {
            String id = List.of("a", "b", "c", "d", "e", "f").get(random.nextInt(6));
            Instant now = at(random.nextInt(4));
            notebook = random.nextInt(3) == 0
                    ? notebook.without(id, now)
                    : notebook.with(note(id, "" + random.nextInt(3)), now);
        }
        return notebook;
    }
}
