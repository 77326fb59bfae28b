package workreport.series;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workreport.catalogue.Catalogue;
import workreport.catalogue.Entry;
import workreport.document.Anchor;
import workreport.evidence.Basis;
import workreport.evidence.Observation;
import workreport.evidence.Source;
import workreport.evidence.State;
import workreport.evidence.Status;
import workreport.joins.Joins;
import workreport.joins.Named;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;

/**
 * A number of a report with its subject: promises and results are paired from these.
 *
 * @param reportYear the year whose work the report plans; it reports on the year before
 * @param name what it counts: as many reports call it, or in the report's own words
 * @param topic whether many reports share it, and its theme
 * @param value negative for a decrease
 * @param upper the upper end of a range, or null
 * @param unit as printed, with what multiplies it
 * @param state who vouches for it
 * @param passage where it stands
 */
public record Statement(
        int reportYear,
        String name,
        Topic topic,
        BigDecimal value,
        @Nullable BigDecimal upper,
        PrintedUnit unit,
        Period period,
        Measure measure,
        Status status,
        Bound bound,
        State state,
        Passage passage) {

    private static final Pattern COMPARED = Pattern.compile("(?:高于|低于|快于|慢于|好于|高出)[^，；]*$");
    private static final Pattern STOCK = Pattern.compile("(?:达到?|累计|突破|增至|升至)[^，、；]{0,3}$");
    private static final Pattern PRICES = Pattern.compile("(?:可比|实际|不变价)[^，。；]{0,6}$");
    private static final Pattern CAPACITY = Pattern.compile("吨|瓦");
    private static final Pattern GOAL = Pattern.compile("目标$");
    private static final Pattern NOUN = Pattern.compile("\\p{IsHan}{2}.*", Pattern.DOTALL);
    private static final int NOUN_LENGTH = 2;

    /**
     * Where a number stands.
     *
     * @param report the report's id
     * @param paragraph the id of its paragraph, or of the section whose heading it is in
     * @param sentence the whole sentence
     * @param at where the sentence begins in the paragraph
     * @param start of the number in the sentence
     * @param end behind its unit
     */
    public record Passage(String report, String paragraph, String sentence, int at, int start, int end) {

        String before() {
            return sentence.substring(0, start);
        }

        String after() {
            return sentence.substring(end);
        }

        /** Where the number stands in the paragraph. */
        public Anchor anchor() {
            return new Anchor(paragraph, at + start, at + end);
        }

        /** The number as printed. */
        public String text() {
            return sentence.substring(start, end);
        }
    }

    /** What it is about in a language: its report's own words in Chinese, and in English where many reports do not share it. */
    public String name(Language language) {
        Entry known = topic.known();
        return known == null || language == Language.ZH ? name : language.of(known.name());
    }

    /** The number as printed, with the sign of its bound, and of a growth its own. */
    public String printed() {
        return signs() + passage.text();
    }

    /** The sign of its bound, and of a growth its own. */
    String signs() {
        String sign = measure.isRate() ? value.signum() < 0 ? "−" : "+" : "";
        return Notation.sign(bound) + sign;
    }

    /** The year that it is of, or the first and the last. */
    public String years() {
        return period.isYear() ? Integer.toString(period.to()) : period.from() + "–" + period.to();
    }

    /** What its report calls it. */
    public Named named() {
        return new Named(reportYear, name, topic.ownId());
    }

    /** This statement with what a reader has said about its name. */
    Statement with(Joins joins) {
        return new Statement(
                reportYear,
                name,
                topic.with(named(), joins, Catalogue.standard()::entry),
                value,
                upper,
                unit,
                period,
                measure,
                status,
                bound,
                state,
                passage);
    }

    /** Whether a reader may say that both are the same: amounts in units that have nothing in common are not. */
    public boolean canBeSame(Statement other) {
        return isRate() || other.isRate() || unit.fit(other.unit) > 0;
    }

    /** Whether it states a target for a year or a span that ends in it. */
    boolean isPromise() {
        return status == Status.TARGET && isOfIndicator();
    }

    /** Whether it states a result. */
    boolean isResult() {
        return status != Status.TARGET && isOfIndicator() && !isOfAnother();
    }

    /**
     * Whether it is of the year itself: a level at its end counts whatever span it stands for, an amount or a growth only
     * where the span is that year.
     */
    boolean isOf(int year) {
        if (period.to() != year) {
            return false;
        }
        return measure.isState() || period.isYear() || measure == Measure.CHANGE && period.from() == year - 1;
    }

    /** Its value in another unit of the same base. */
    public BigDecimal value(PrintedUnit other) {
        return unit.symbol().equals(other.symbol()) ? value : unit.convert(value, other);
    }

    /** This statement as an observation of an indicator, for drawing. */
    public Observation observation() {
        boolean falls = measure.isRate() && value.signum() < 0;
        BigDecimal first = falls && upper != null ? upper : value;
        BigDecimal second = falls && upper != null ? value : upper;
        return new Observation(
                period,
                measure,
                status,
                plain(first),
                second == null ? null : plain(second),
                falls ? Sense.DECREASE : Sense.INCREASE,
                bound,
                passage.text(),
                Basis.STATED,
                new Source.InText(passage.anchor(), state),
                null,
                null);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal size = number.abs();
        return size.scale() < 0 ? size.setScale(0) : size;
    }

    /** Whether it is a growth, a rate that cannot stand beside amounts. */
    boolean isRate() {
        return measure.isRate();
    }

    /** Whether the sentence says that so much there is, not that so much was added. */
    boolean isStock() {
        return measure.isState() && STOCK.matcher(passage.before()).find();
    }

    /** Whether the sentence says that it is a growth on a comparable basis or in constant prices. */
    boolean isInOtherPrices() {
        return PRICES.matcher(passage.before()).find();
    }

    /** Goals only mentioned, and the sizes of projects, are not statements about a year. */
    private boolean isOfIndicator() {
        return measure.isOfPeriod() && !GOAL.matcher(name).find() && !isSizeOfProject();
    }

    /** Figures that this place is compared with belong to another. */
    private boolean isOfAnother() {
        return COMPARED.matcher(passage.before()).find();
    }

    /** A capacity right before the noun that the name takes from there belongs to a project: 700万吨露天矿. */
    private boolean isSizeOfProject() {
        String after = passage.after();
        return CAPACITY.matcher(unit.base()).find()
                && NOUN.matcher(after).matches()
                && name.contains(after.substring(0, NOUN_LENGTH));
    }
}
