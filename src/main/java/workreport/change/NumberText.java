package workreport.change;

import java.math.BigDecimal;
import java.util.List;
import workreport.check.Code;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.series.EnteredPoint;
import workreport.series.Statement;

/** How numbers that have changed are written. They stand as their reports print them. */
public final class NumberText {

    private static final String PERCENT = "%";

    private final Notation notation;
    private final Words words;

    public NumberText(Notation notation) {
        this.notation = notation;
        words = notation.words();
    }

    /** A number as printed, with the signs for its bound, for growth, and for unconfirmed readings. */
    public static String number(Statement statement) {
        String read = statement.state().isConfirmed() ? "" : " " + Notation.READ;
        return statement.printed() + read;
    }

    /** A number that a person entered for the subject of a statement, in the statement's unit. */
    public String number(EnteredPoint entered, Statement like) {
        String sign = entered.value().signum() < 0 ? "−" : like.measure().isRate() ? "+" : "";
        return Notation.sign(entered.observation().bound())
                + sign
                + notation.number(entered.value().abs())
                + like.unit().symbol()
                + " "
                + Notation.ENTERED;
    }

    /** What a number is about. */
    public String name(Statement statement) {
        return statement.name(notation.language());
    }

    /** The later less the earlier, with its unit; or why there is no difference. */
    public String difference(NumberChange change) {
        BigDecimal difference = change.difference();
        if (difference == null) {
            return reasons(change);
        }
        if (difference.signum() == 0) {
            return words.say("changes.other-bound");
        }
        String size = (difference.signum() < 0 ? "−" : "+") + notation.number(difference.abs());
        String unit = change.after().unit().symbol();
        return unit.equals(PERCENT) ? words.say("place.points", size) : (size + " " + unit).strip();
    }

    private String reasons(NumberChange change) {
        List<String> reasons = change.obstacles().stream()
                .sorted()
                .map(obstacle -> words.say("obstacle." + Code.of(obstacle)))
                .toList();
        return words.say("changes.no-difference", String.join(words.say("changes.and"), reasons));
    }
}
