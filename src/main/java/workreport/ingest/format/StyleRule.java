package workreport.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule of a page's style sheet that counts whatever the screen is.
 *
 * @param selectors each of one kind of element
 */
record StyleRule(List<String> selectors, String body) {

    private static final int MOST = 2_000;

    /** The rules of a sheet, without those inside @media and the like; of very many the first. */
    static List<StyleRule> of(String sheet) {
        List<StyleRule> rules = new ArrayList<>();
        int start = 0;
        for (int open = sheet.indexOf('{'); open >= 0 && rules.size() < MOST; open = sheet.indexOf('{', start)) {
            String head = sheet.substring(start, open).strip();
            boolean isMedia = head.startsWith("@");
            int end = isMedia ? blockEnd(sheet, open) : sheet.indexOf('}', open);
            if (end < 0) {
                break;
            }
            if (!isMedia) {
                List<String> selectors =
                        Stream.of(head.split(",")).map(String::strip).toList();
                rules.add(new StyleRule(selectors, sheet.substring(open + 1, end)));
            }
            start = end + 1;
        }
        return rules;
    }

    /** Where a block ends that has others inside; -1 if it does not. */
    private static int blockEnd(String sheet, int open) {
        int depth = 0;
        for (int i = open; i < sheet.length(); i++) {
            depth += sheet.charAt(i) == '{' ? 1 : sheet.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
