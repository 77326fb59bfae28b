package workreport.sheet;

import java.util.Optional;
import workreport.analysis.Column;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.measure.Measure;

/** Observations for a table on paper: in Chinese with the words of their bounds as the report prints them. */
final class Printed {

    private final Contents contents;
    private final Notation notation;

    Printed(Contents contents, Notation notation) {
        this.contents = contents;
        this.notation = notation;
    }

    /** An observation as a cell of a table. */
    String cell(Indicator indicator, Observation observation) {
        return notation.language() == Language.ZH
                ? notation.cell(indicator, observation, number -> worded(observation, number))
                : notation.cell(indicator, observation);
    }

    /**
     * An observation's period, in brackets, if it is another than the year that the heading of its column names, unless it is that
     * of a level held through this year too.
     */
    Optional<String> period(Observation observation, Column column) {
        boolean isSaid = !column.role().isOpen()
                && observation.period().covers(column.year())
                && (observation.period().isYear() || observation.measure() == Measure.HELD);
        return isSaid
                ? Optional.empty()
                : Optional.of(notation.words().say("sheet.cell.period", notation.period(observation.period())));
    }

    /** An observation's number with its unit and the words of its bound. */
    String quantity(Indicator indicator, Observation observation) {
        if (notation.language() != Language.ZH) {
            return notation.quantity(indicator, observation);
        }
        String unit = indicator.unitOf(observation);
        return worded(observation, notation.amount(observation, unit));
    }

    /** With the words of the bound where the report has them: before the number, behind it, or within the unit. */
    private String worded(Observation observation, String number) {
        Anchor anchor = observation.anchor().orElse(null);
        if (observation.wording().isEmpty() || anchor == null) {
            return notation.bound(observation) + number;
        }
        Paragraph paragraph = contents.paragraph(anchor.paragraph()).orElseThrow();
        String before = paragraph.text().substring(0, anchor.start());
        if (paragraph.at(anchor).contains(observation.wording()) && observation.measure() != Measure.GROWTH) {
            return paragraph.at(anchor);
        }
        return before.endsWith(observation.wording()) ? observation.wording() + number : number + observation.wording();
    }
}
