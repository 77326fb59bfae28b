package workreport.ui.place;

import java.util.List;
import java.util.function.Consumer;
import workreport.joins.Join;
import workreport.joins.Named;
import workreport.language.Words;
import workreport.series.Promise;
import workreport.series.Statement;
import workreport.series.UnitWords;
import workreport.ui.Edits;
import workreport.ui.Joining;

/** Records the reader's decisions on rows: the same indicator, or not. An impossible decision is refused with the reason. */
final class RowJoins {

    private static final int TWO = 2;

    private final Joining joining;
    private final Edits edits;
    private final Words words;
    private final Consumer<String> tell;

    RowJoins(Joining joining, Edits edits, Words words, Consumer<String> tell) {
        this.joining = joining;
        this.edits = edits;
        this.words = words;
        this.tell = tell;
    }

    /** Says that both rows are of one indicator. */
    void join(List<Promise> rows) {
        if (rows.size() == TWO) {
            join(rows.getFirst().statement(), rows.getLast().statement());
        } else {
            tell.accept(words.say("place.join.two"));
        }
    }

    /** Says that two statements are of one indicator. */
    void join(Statement one, Statement other) {
        if (one.named().key().equals(other.named().key())) {
            tell.accept(words.say("place.join.already", one.name()));
        } else if (!one.canBeSame(other)) {
            tell.accept(words.say(
                    "place.join.units", UnitWords.unit(one.unit(), words), UnitWords.unit(other.unit(), words)));
        } else {
            joining.say(true, one.named(), other.named());
            edits.made(joining);
            tell.accept(words.say("place.join.done", one.name(), other.name()));
        }
    }

    /** Says that a row's result is not of what was promised, or that two rows are not of one indicator. */
    void part(List<Promise> rows) {
        if (rows.size() == TWO) {
            part(rows.getFirst().statement(), rows.getLast().statement());
        } else if (rows.size() == 1 && rows.getFirst().pair().result() != null) {
            part(rows.getFirst().statement(), rows.getFirst().pair().result());
        } else {
            tell.accept(words.say("place.part.one"));
        }
    }

    private void part(Statement one, Statement other) {
        Named first = one.named();
        Named second = other.named();
        if (first.equals(second)) {
            tell.accept(words.say("place.part.itself", one.name()));
        } else {
            joining.say(false, first, second);
            edits.made(joining);
            tell.accept(words.say("place.part.done", one.name(), other.name()));
        }
    }

    /** Takes back what was said. */
    void takeBack(Join join) {
        joining.takeBack(join);
        edits.made(joining);
    }
}
