package workreport.series;

import java.math.BigDecimal;
import workreport.ingest.report.UnitsUsed;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;

/** Numbers of reports with their units: in Chinese as they are printed, in English as it says them, 2.8亿元 as 280 million yuan. */
public final class UnitWords {

    private final String id;
    private final Notation notation;

    private UnitWords(PrintedUnit unit, Words words) {
        UnitsUsed units = new UnitsUsed();
        id = units.id(unit.symbol());
        notation = new Notation(words, units.all());
    }

    /** A unit alone; as printed where English has no word for it. */
    public static String unit(PrintedUnit unit, Words words) {
        return words.language() == Language.ZH ? unit.symbol() : new UnitWords(unit, words).symbol();
    }

    private String symbol() {
        return notation.unit(id).isPrinted() ? notation.symbol(id) : "";
    }

    /** An amount without sign, with its unit. */
    public static String amount(BigDecimal size, PrintedUnit unit, Words words) {
        UnitWords own = new UnitWords(unit, words);
        return own.notation.amount(size, own.id);
    }

    /** What a report states, with the sign of its bound, and of a growth its own. */
    public static String number(Statement statement, Words words) {
        if (words.language() == Language.ZH) {
            return statement.printed();
        }
        UnitWords own = new UnitWords(statement.unit(), words);
        return statement.signs() + own.notation.amount(statement.observation(), own.id);
    }
}
