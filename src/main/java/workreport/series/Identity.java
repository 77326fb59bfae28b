package workreport.series;

import java.util.Map;
import workreport.measure.Period;

/** What makes two statements be of the same thing beyond doubt: all but the number is alike. */
record Identity(String stem, Map<Feature, String> features, Residence residence, boolean rate, String unit) {

    static Identity of(Statement statement) {
        SeriesName name = SeriesName.of(statement.name());
        return new Identity(
                name.stem(),
                name.features(),
                name.residence(),
                statement.isRate(),
                statement.unit().base());
    }

    /** The same of one period. */
    record Dated(Identity identity, Period period) {

        static Dated of(Statement statement) {
            return new Dated(Identity.of(statement), statement.period());
        }
    }
}
