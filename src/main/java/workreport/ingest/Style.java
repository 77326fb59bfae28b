package workreport.ingest;

/**
 * What a file says about a paragraph's formatting. Only hints: each is as often missing as it is there, and people set headings
 * in bold without saying that they are headings.
 *
 * @param level 1 for a chapter's heading and so on, by style or outline level; 0 if the file calls it no heading
 * @param bold how many characters are bold from the start of the text; as many as the text has if all of it is
 * @param centred whether it stands in the middle of the line
 * @param size font size in points; 0 if unknown
 * @param number what automatic numbering put in front of the text; empty if nothing
 */
public record Style(int level, int bold, boolean centred, float size, String number) {

    public static final Style PLAIN = new Style(0, 0, false, 0, "");
}
