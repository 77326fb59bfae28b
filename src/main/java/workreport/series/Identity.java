package workreport.series;

import java.util.Map;
import workreport.measure.Period;

/**
 * When two statements are certainly about the same thing: it is one shared indicator, or everything except the number
 * is identical.
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

    /** The identity of its growth, in percent. */
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
