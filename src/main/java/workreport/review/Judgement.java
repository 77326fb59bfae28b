package workreport.review;

import java.time.Instant;
import workreport.platform.kept.Journal;

/**
 * What somebody has said about a number.
 *
 * @param who their name, as they have given it or as the system knows them
 */
public record Judgement(NumberKey number, Decision decision, String who, Instant changed)
        implements Journal.Item<Judgement> {

    public Judgement {
        who = who.strip();
        if (who.isEmpty()) {
            throw new IllegalArgumentException("a judgement of nobody");
        }
    }

    /** A number has at most one judgement per person. */
    static String id(NumberKey number, String who) {
        return number.id() + " " + who;
    }

    @Override
    public String id() {
        return id(number, who);
    }

    @Override
    public Judgement changedAt(Instant moment) {
        return new Judgement(number, decision, who, moment);
    }
}
