package workreport.ui.table;

import workreport.analysis.IndicatorProfile;

/** A row of the table: an indicator, or the name of a group of them. */
sealed interface Row {

    /** What the first column says. */
    String name();

    /** An indicator. */
    record Line(String name, IndicatorProfile profile) implements Row {

        /** The indicator's id. */
        String id() {
            return profile.indicator().id();
        }
    }

    /**
     * A group.
     *
     * @param id the same in each language
     * @param count how many indicators are in it
     */
    record Group(String id, String name, int count) implements Row {}
}
