package workreport.sheet;

import java.util.Optional;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.model.Contents;
import workreport.model.Indicator;
import workreport.model.Measure;
import workreport.model.Paragraph;
import workreport.model.Reading;
import workreport.model.Sense;

/** Readings for a table on paper: in Chinese with the words of their bounds as the report prints them. */
final class Printed {

    private final Contents contents;
    private final Notation notation;

    Printed(Contents contents, Notation notation) {
        this.contents = contents;
        this.notation = notation;
    }

    /** A reading as a cell of a table. */
    String cell(Indicator indicator, Reading reading) {
        return notation.language() == Language.ZH ? chinese(indicator, reading) : notation.cell(indicator, reading);
    }

    /**
     * A reading's period, in brackets, if it is another than the year that the heading of its column names, unless it is that
     * of a level held through this year too.
     */
    Optional<String> period(Reading reading, int year) {
        boolean isSaid =
                reading.period().covers(year) && (reading.period().isYear() || reading.measure() == Measure.HELD);
        return isSaid
                ? Optional.empty()
                : Optional.of(notation.words().say("sheet.cell.period", notation.period(reading.period())));
    }

    /** A reading's number with its unit and the words of its bound. */
    String quantity(Indicator indicator, Reading reading) {
        if (notation.language() != Language.ZH) {
            return notation.quantity(indicator, reading);
        }
        String unit = indicator.unitOf(reading);
        return worded(reading, notation.amount(reading.value(), unit));
    }

    private String chinese(Indicator indicator, Reading reading) {
        boolean own = indicator.unitOf(reading).equals(indicator.unit());
        Words words = notation.words();
        String number =
                own ? notation.number(reading.value()) : notation.amount(reading.value(), indicator.unitOf(reading));
        String sign = reading.sense() == Sense.DECREASE ? "−" : "+";
        String rate = sign + notation.number(reading.value()) + "%";
        String said = worded(reading, reading.measure().isRate() ? rate : number);
        String kind = switch (reading.measure()) {
            case LEVEL, CHANGE -> said;
            case HELD -> words.say("cell.held", said);
            case TOTAL -> reading.period().isYear() ? said : words.say("cell.total", said);
            case YEARLY_MEAN -> words.say("cell.yearly-mean", said);
            case SPAN_RATE -> words.say("cell.span-rate", said);
            case PROJECT_SIZE -> words.say("cell.project-size", quantity(indicator, reading));
            case GROWTH -> reading.period().isYear() ? said : words.say("cell.yearly-mean", said);
        };
        return kind + notation.star(reading);
    }

    /** With the words of the bound where the report has them: before the number, behind it, or within the unit. */
    private String worded(Reading reading, String number) {
        if (reading.wording().isEmpty()) {
            return number;
        }
        Paragraph paragraph = contents.paragraph(reading.anchor().paragraph()).orElseThrow();
        String before = paragraph.text().substring(0, reading.anchor().start());
        if (paragraph.at(reading.anchor()).contains(reading.wording()) && reading.measure() != Measure.GROWTH) {
            return paragraph.at(reading.anchor());
        }
        return before.endsWith(reading.wording()) ? reading.wording() + number : number + reading.wording();
    }
}
