package workreport.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import workreport.ingest.Blank;

/**
 * The lines of a text that was copied from pages, without the numbers of the pages and what was blank around them.
 *
 * @param numbers for each line of the text, which it was, from one
 */
record PagedLines(List<String> text, List<Integer> numbers, List<PageNumber> pageNumbers) {

    /** A line that is only the number of its page. */
    record PageNumber(int line, String text) {}

    private static final String DASH = "[-－–—―─·•]";
    private static final Pattern PAGE = Pattern.compile(
            DASH + "{1,2}\\s*[0-9]{1,3}\\s*" + DASH + "{1,2}|第\\s*[0-9]{1,3}\\s*页(?:[，,/\\s]*共\\s*[0-9]{1,3}\\s*页)?");

    static PagedLines of(List<String> lines) {
        List<String> text = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        List<PageNumber> pages = new ArrayList<>();
        boolean behindPage = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = Blank.trim(lines.get(i));
            if (PAGE.matcher(line).matches()) {
                pages.add(new PageNumber(i + 1, line));
                while (!text.isEmpty() && Blank.trim(text.getLast()).isEmpty()) {
                    text.removeLast();
                    numbers.removeLast();
                }
                behindPage = true;
            } else if (!behindPage || !line.isEmpty()) {
                text.add(lines.get(i));
                numbers.add(i + 1);
                behindPage = false;
            }
        }
        return new PagedLines(text, numbers, pages);
    }
}
