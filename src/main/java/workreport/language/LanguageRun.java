package workreport.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a line, and the language that it is really in: in a line of English, what nobody has translated stands in
 * Chinese. Code that shows, prints or saves a line passes this on to screen readers.
 */
public record LanguageRun(String text, Language language) {

    /** Chinese characters, with the figures and letters that stand among them without a blank: 5G基站, 亩均效益2.0版. */
    private static final Pattern CHINESE =
            Pattern.compile("[《“‘（]?[\\p{Alnum}.%-]*\\p{IsHan}(?:[^\\s/›]*[\\p{IsHan}\\p{Alnum}%》”’）。！？])?");

    /**
     * The runs of a line, in order; together they are the line.
     *
     * @param line the language that the line is written in. Of Chinese there is one run: whatever Latin letters it has are a
     *     part of it
     */
    public static List<LanguageRun> of(String text, Language line) {
        if (line == Language.ZH) {
            return List.of(new LanguageRun(text, line));
        }
        List<LanguageRun> runs = new ArrayList<>();
        Matcher chinese = CHINESE.matcher(text);
        int done = 0;
        while (chinese.find()) {
            if (done < chinese.start()) {
                runs.add(new LanguageRun(text.substring(done, chinese.start()), line));
            }
            runs.add(new LanguageRun(chinese.group(), Language.ZH));
            done = chinese.end();
        }
        if (done < text.length() || runs.isEmpty()) {
            runs.add(new LanguageRun(text.substring(done), line));
        }
        return List.copyOf(runs);
    }

    /** The language of a line as a whole: Chinese where there is nothing else in it, else that which it is written in. */
    public static Language whole(String text, Language line) {
        List<LanguageRun> runs = of(text, line);
        return runs.size() == 1 ? runs.getFirst().language : line;
    }
}
