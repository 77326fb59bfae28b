package workreport.series;

import java.util.regex.Pattern;

/** How firmly a promise is made, by the word that stands before it in its sentence. */
public enum Tone {
    /** 确保, 必须: to be ensured. */
    ENSURED("确保|必须|务必|坚决|严守"),
    /** 力争, 争取: to be striven for. */
    STRIVEN_FOR("力争|争取|努力"),
    /** 预期: as expected. */
    EXPECTED("预期|预计"),
    /** Nothing but the number. */
    PLAIN("(?!)");

    private final Pattern words;

    Tone(String words) {
        this.words = Pattern.compile(words);
    }

    /** That of the last such word before the number. */
    public static Tone of(Statement statement) {
        String before = statement.passage().before();
        Tone tone = PLAIN;
        int last = -1;
        for (Tone each : values()) {
            int at = each.words
                    .matcher(before)
                    .results()
                    .mapToInt(found -> found.start())
                    .max()
                    .orElse(-1);
            if (at > last) {
                last = at;
                tone = each;
            }
        }
        return tone;
    }
}
