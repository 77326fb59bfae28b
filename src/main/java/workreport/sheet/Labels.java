package workreport.sheet;

import java.util.List;
import workreport.language.Language;

/** The language of everything on a sheet that is not the report's own text. */
public enum Labels {
    ZH(Language.ZH),
    EN(Language.EN),
    /** Chinese, with English beside it. */
    BOTH(Language.ZH, Language.EN);

    private final List<Language> languages;

    Labels(Language... languages) {
        this.languages = List.of(languages);
    }

    /** The languages, the leading one first. */
    public List<Language> languages() {
        return languages;
    }
}
