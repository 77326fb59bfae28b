package workreport.typeset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.language.Language;
import workreport.language.Words;

/** An element of the document's structure, for those who hear it or read it in another layout. */
final class Tag {

    final String type;
    final List<Tag> kids = new ArrayList<>();
    final @Nullable Language language;
    /** The language of what is in it, its own or that of what it is in. */
    private Language spoken = Language.ZH;
    /** Said instead of a figure. */
    final @Nullable String alternative;
    /** {@code Column} or {@code Row} for the heading of one. */
    final @Nullable String scope;

    private Tag(String type, @Nullable Language language, @Nullable String alternative, @Nullable String scope) {
        this.type = type;
        this.language = language;
        this.alternative = alternative;
        this.scope = scope;
    }

    /** @param language of all that is in no other */
    static Tag document(Language language) {
        Tag document = new Tag("Document", null, null, null);
        document.spoken = language;
        return document;
    }

    Language spoken() {
        return spoken;
    }

    Tag add(String kind) {
        return add(new Tag(kind, null, null, null));
    }

    Tag add(String kind, Language spoken) {
        return add(new Tag(kind, spoken, null, null));
    }

    /** @param words what is said instead of it; what in them is not in its language is announced */
    Tag addFigure(Language spoken, String words) {
        return add(new Tag("Figure", spoken, Words.of(spoken).spoken(words), null));
    }

    Tag addHeading(String headed) {
        return add(new Tag("TH", null, null, headed));
    }

    private Tag add(Tag kid) {
        kid.spoken = kid.language == null ? spoken : kid.language;
        kids.add(kid);
        return kid;
    }
}
