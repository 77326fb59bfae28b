package workreport.ui.entering;

import java.util.List;
import workreport.check.Code;
import workreport.entered.Figure;
import workreport.evidence.Status;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Sense;
import workreport.measure.Unit;

/**
 * Figures in words.
 *
 * @param units those of the report
 */
record FigureText(Notation notation, List<Unit> units) {

    /** Its period, its number with unit, and how it is meant where that is not the usual way. */
    String of(Figure figure) {
        Words words = notation.words();
        String told = meant(figure, words.say("enter.figure", notation.period(figure.period()), number(figure)));
        return figure.status() == Status.ACTUAL
                ? told
                : words.say("enter.figure.as", told, words.say("check.status." + Code.of(figure.status())));
    }

    /** Its number with unit, and how it is meant where that is not the usual way. */
    String value(Figure figure) {
        return meant(figure, number(figure));
    }

    private String meant(Figure figure, String told) {
        Words words = notation.words();
        return figure.measure() == Measure.LEVEL
                ? told
                : words.say("enter.figure.as", told, words.say("check.measure." + Code.of(figure.measure())));
    }

    private String number(Figure figure) {
        String sign = figure.sense() == Sense.DECREASE ? "−" : "";
        String number = sign + notation.number(figure.value());
        if (figure.upper() != null) {
            number += "–" + sign + notation.number(figure.upper());
        }
        if (figure.bound() != Bound.EXACT) {
            number = Notation.sign(figure.bound()) + number;
        }
        return with(figure.unit(), number);
    }

    /** A number with its unit, in the current language. */
    private String with(String symbol, String number) {
        return units.stream()
                .filter(unit -> unit.symbol().zh().equals(symbol))
                .findFirst()
                .map(unit -> unit.isPrinted() ? number + gap(name(unit)) + name(unit) : number)
                .orElse(number + symbol);
    }

    private static String gap(String unit) {
        return unit.length() > 0 && unit.charAt(0) < 128 && unit.charAt(0) != '%' ? " " : "";
    }

    /** The name of a unit. */
    String name(Unit unit) {
        return notation.language().of(unit.symbol());
    }
}
