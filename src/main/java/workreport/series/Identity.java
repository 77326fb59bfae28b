package workreport.series;

import java.util.Map;
import workreport.measure.Period;

/**
 * What makes two statements be of the same thing beyond doubt: it is the same that many reports share, or all but the number
 * is alike.
 */
record Identity(String id, String stem, Map<Feature, String> features, Residence residence, boolean rate, String unit) {

    static Identity of(Statement statement) {
        String id = statement.topic().identity();
        String unit = statement.unit().base();
        if (!id.isEmpty()) {
            return new Identity(id, "", Map.of(), Residence.UNSAID, statement.isRate(), unit);
        }
        SeriesName name = SeriesName.of(statement.name());
        return new Identity("", name.stem(), name.features(), name.residence(), statement.isRate(), unit);
    }

    /** What is the growth of an amount, in percent. */
    Identity growth() {
        return new Identity(id, stem, features, residence, true, "%");
    }

    /** The same of one period. */
    record Dated(Identity identity, Period period) {

        static Dated of(Statement statement) {
            return new Dated(Identity.of(statement), statement.period());
        }
    }
}
