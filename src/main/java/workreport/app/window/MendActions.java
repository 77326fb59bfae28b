package workreport.app.window;

import static workreport.ui.Action.Menu.EDIT;
import static workreport.ui.Action.Menu.TOOLS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import workreport.app.view.Workspace;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.document.ParagraphRole;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.ingest.Blank;
import workreport.ingest.Sentence;
import workreport.ingest.outline.Mend;
import workreport.ingest.outline.TextMark;
import workreport.ui.Action;
import workreport.ui.Location;
import workreport.ui.reading.ReadingPane;

/** What a reader can set right in a report that a program has read from a file. */
final class MendActions {

    /** Shown for a report from a model file, which people have already corrected. */
    private static final String MODEL = "mending.model";

    private static final int LONGEST_LINE = 60;
    private static final int BEGINNING = 24;

    private final ReportWindow window;
    private final Contents contents;
    private final Workspace shared;
    private final Supplier<ReadingPane> pane;

    MendActions(ReportWindow window, Workspace shared) {
        this.window = window;
        this.shared = shared;
        contents = shared.contents();
        pane = () -> window.reading().text();
    }

    List<Action> all() {
        ObservableValue<Boolean> can = new SimpleBooleanProperty(window.isMendable());
        List<Action> actions = new ArrayList<>();
        for (int level = 1; level <= Mend.DEEPEST; level++) {
            int chosen = level;
            actions.add(Action.of("action.heading-" + level, EDIT, 3, "Shortcut+Shift+" + level)
                    .when(can, MODEL)
                    .does(() -> level(chosen)));
        }
        actions.add(Action.of("action.heading-none", EDIT, 3, "Shortcut+Shift+0")
                .when(can, MODEL)
                .does(() -> level(0)));
        actions.add(Action.of("action.split-paragraph", EDIT, 3, "Shortcut+Shift+Enter")
                .when(can, MODEL)
                .does(this::split));
        actions.add(Action.of("action.join-paragraph", EDIT, 3, "Shortcut+Shift+Backspace")
                .when(can, MODEL)
                .does(this::join));
        actions.add(Action.of("action.report-facts", TOOLS, 3, "Shortcut+Alt+I")
                .when(can, MODEL)
                .does(() -> window.mends()
                        .ifPresent(mends ->
                                window.dialogs().facts(mends.draftProperty(), facts -> make(facts, "mending.facts")))));
        actions.add(Action.of("action.left-out", TOOLS, 3, "Shortcut+Shift+I")
                .when(can, MODEL)
                .does(() -> window.mends()
                        .ifPresent(mends ->
                                window.dialogs().leftOut(mends.draftProperty(), mends::putBack, this::putBack))));
        return actions;
    }

    private void putBack(Mend mend) {
        make(List.of(mend), "mending.put-back");
    }

    private void make(List<? extends Mend> mends, String said, Object... arguments) {
        if (!window.unfinished().isEmpty()) {
            say("mending.busy");
        } else {
            window.mends().ifPresent(open -> {
                open.make(mends);
                say(said, arguments);
            });
        }
    }

    private void say(String key, Object... arguments) {
        window.messages().say(shared.texts().words().say(key, arguments));
    }

    /** The place that a menu was opened on; else where the cursor is. */
    private String place() {
        return shared.actions()
                .target()
                .pointed()
                .map(Location::id)
                .orElseGet(() -> pane.get().cursor().place());
    }

    private void level(int level) {
        List<Anchor> stretches = stretches();
        if (stretches.isEmpty()) {
            say("mending.front");
            return;
        }
        List<Mend> mends = stretches.stream()
                .filter(stretch -> contents.section(stretch.paragraph())
                                .map(Section::level)
                                .orElse(0)
                        != level)
                .<Mend>map(stretch -> new Mend.Level(TextMark.in(contents.report(), stretch), level))
                .toList();
        if (mends.isEmpty()) {
            say(level == 0 ? "mending.is-text" : "mending.is-heading", level);
        } else {
            make(mends, level == 0 ? "mending.now-text" : "mending.now-heading", level);
        }
    }

    /** The target: the selected words, or else a whole line, or the first sentence of a paragraph. */
    private List<Anchor> stretches() {
        List<Anchor> selected = pane.get().cursor().selected();
        boolean pointed = shared.actions().target().pointed().isPresent();
        if (pointed || selected.isEmpty()) {
            return whole(place()).stream().toList();
        }
        return selected.size() == 1
                ? exact(selected.getFirst()).stream().toList()
                : selected.stream()
                        .flatMap(each -> whole(each.paragraph()).stream())
                        .toList();
    }

    private Optional<Anchor> whole(String place) {
        return contents.section(place)
                .map(section -> new Anchor(section.id(), 0, section.heading().length()))
                .or(() -> text(place).map(paragraph -> {
                    Sentence first = Sentence.of(paragraph.text(), 0).getFirst();
                    boolean line = paragraph.text().length() <= LONGEST_LINE;
                    return new Anchor(place, 0, line ? paragraph.text().length() : first.end());
                }));
    }

    /** Without white space at its ends; a heading always as a whole. */
    private Optional<Anchor> exact(Anchor selected) {
        return contents.section(selected.paragraph()).isPresent()
                ? whole(selected.paragraph())
                : text(selected.paragraph()).flatMap(paragraph -> {
                    String words = paragraph.at(selected);
                    int start = selected.start() + words.indexOf(Blank.trim(words));
                    int end = start + Blank.trim(words).length();
                    return start < end ? Optional.of(new Anchor(paragraph.id(), start, end)) : Optional.empty();
                });
    }

    /** A paragraph, if it is not of the title page. */
    private Optional<Paragraph> text(String place) {
        return contents.paragraph(place).filter(paragraph -> paragraph.role() == ParagraphRole.TEXT);
    }

    private void split() {
        ReadingPane.Cursor cursor = pane.get().cursor();
        text(cursor.place())
                .filter(paragraph -> 0 < cursor.offset()
                        && cursor.offset() < paragraph.text().length())
                .ifPresentOrElse(
                        paragraph -> make(
                                List.of(new Mend.Split(beginning(paragraph, cursor.offset()))), "mending.now-split"),
                        () -> say("mending.split-where"));
    }

    private void join() {
        List<Paragraph> before = new ArrayList<>();
        List<Paragraph> joined = new ArrayList<>();
        String place = place();
        contents.report().walk(_ -> before.clear(), paragraph -> {
            if (paragraph.id().equals(place) && !before.isEmpty()) {
                joined.add(paragraph);
            }
            before.clear();
            text(paragraph.id()).ifPresent(before::add);
        });
        if (joined.isEmpty() || text(place).isEmpty()) {
            say("mending.join-where");
        } else {
            make(List.of(new Mend.Join(beginning(joined.getFirst(), 0))), "mending.now-joined");
        }
    }

    private TextMark beginning(Paragraph paragraph, int from) {
        int end = Math.min(paragraph.text().length(), from + BEGINNING);
        return TextMark.in(contents.report(), new Anchor(paragraph.id(), from, end));
    }
}
