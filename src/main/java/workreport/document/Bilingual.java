package workreport.document;

import workreport.check.Check;

/** A short text in the two languages of the interface. Neither is blank. */
public record Bilingual(String zh, String en) {

    public Bilingual {
        Check.of(Bilingual.class).text(zh, "zh").text(en, "en").done();
    }
}
