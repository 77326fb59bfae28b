package workreport.model;

/** A short text in the two languages of the interface. Neither is blank. */
public record Bilingual(String zh, String en) {

    public Bilingual {
        Check.text(zh, Bilingual.class, "zh");
        Check.text(en, Bilingual.class, "en");
    }
}
