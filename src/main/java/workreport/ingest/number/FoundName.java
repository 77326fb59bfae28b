package workreport.ingest.number;

/**
 * What a number counts, and how that was found.
 *
 * @param lead the words before the number
 * @param own whether it is said beside this number, not taken over from one before
 * @param behind whether it stands behind the number
 * @param guessed whether it was put together from other clauses
 * @param rule what found it
 */
record FoundName(String text, Lead lead, boolean own, boolean behind, boolean guessed, ReadingRule rule) {

    FoundName withText(String other) {
        return new FoundName(other, lead, own, behind, guessed, rule);
    }

    FoundName inTurn(String other) {
        return new FoundName(other, lead, own, behind, guessed, ReadingRule.NAME_IN_TURN);
    }
}
