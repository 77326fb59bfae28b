package workreport.ui.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import workreport.check.Code;
import workreport.language.Words;
import workreport.measure.Bound;
import workreport.measure.Period;
import workreport.review.CheckedNumber;
import workreport.review.Statement;

/** What a number states, in words. */
record StatementText(Words words) {

    String measure(Enum<?> measure) {
        return words.say("check.measure." + Code.of(measure));
    }

    String status(Enum<?> status) {
        return words.say("check.status." + Code.of(status));
    }

    String bound(Bound bound) {
        return words.say("check.bound." + Code.of(bound));
    }

    String period(Period period) {
        return period.isYear() ? String.valueOf(period.from()) : period.from() + "–" + period.to();
    }

    String value(Statement statement) {
        String value = plain(statement.value());
        String upper = statement.upper() == null ? "" : "–" + plain(statement.upper());
        return value + upper + statement.unit();
    }

    static String plain(BigDecimal number) {
        return number.toPlainString().replace('-', '−');
    }

    private String bounded(Statement statement) {
        String value = value(statement);
        return statement.bound() == Bound.EXACT
                ? value
                : words.say("check.bounded." + Code.of(statement.bound()), value);
    }

    /** Its value, period, measure and status in one line. */
    String line(Statement statement) {
        return String.join(
                " · ",
                bounded(statement),
                period(statement.period()),
                measure(statement.measure()),
                status(statement.status()));
    }

    /** What another statement says differently. */
    String difference(Statement now, Statement other) {
        List<String> parts = new ArrayList<>();
        if (!now.name().equals(other.name())) {
            parts.add(other.name());
        }
        if (now.measure() != other.measure()) {
            parts.add(measure(other.measure()));
        }
        if (!now.period().equals(other.period())) {
            parts.add(period(other.period()));
        }
        if (now.status() != other.status()) {
            parts.add(status(other.status()));
        }
        if (now.bound() != other.bound()) {
            parts.add(bound(other.bound()));
        }
        return String.join(" ", parts);
    }

    /** What a number is called in the list. */
    String name(CheckedNumber number) {
        Statement statement = number.statement();
        return statement == null ? number.found().key().printed() : statement.name();
    }

    /** What the list says of it below its name. */
    String about(CheckedNumber number) {
        Statement statement = number.statement();
        return statement == null
                ? words.say(number.isDone() || !number.found().isCandidate() ? "check.no-quantity" : "check.impossible")
                : line(statement);
    }
}
