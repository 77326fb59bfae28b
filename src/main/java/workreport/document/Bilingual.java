package workreport.document;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.check.Check;

/**
 * A short text of the report, with its English translation if there is one. Neither is blank.
 *
 * @param zh the report's own words
 * @param en null where there is no translation: then the Chinese stands in, and is shown as Chinese
 */
public record Bilingual(String zh, @Nullable String en) {

    public Bilingual {
        Check check = Check.of(Bilingual.class).text(zh, "zh");
        (en == null ? check : check.text(en, "en")).done();
    }

    /** All its names, in either language. */
    public Stream<String> all() {
        return en == null ? Stream.of(zh) : Stream.of(zh, en);
    }
}
