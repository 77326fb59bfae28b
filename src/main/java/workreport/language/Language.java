package workreport.language;

import java.util.Locale;
import workreport.document.Bilingual;

/** A language of the interface. */
public enum Language {
    ZH(Locale.SIMPLIFIED_CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Chinese for any Chinese locale, English for every other. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? ZH : EN;
    }

    public Locale locale() {
        return locale;
    }

    /** The language's code, {@code zh} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    /** The same as documents name it, {@code zh-CN} or {@code en}. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public Language other() {
        return this == ZH ? EN : ZH;
    }

    /** That one of the two texts which is in this language; the Chinese where nobody has translated it. */
    public String of(Bilingual text) {
        return this == ZH || text.en() == null ? text.zh() : text.en();
    }
}
