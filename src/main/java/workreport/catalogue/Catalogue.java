package workreport.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import workreport.measure.Measure;

/**
 * The indicators that many reports share, and how to tell which of them a report means. Better no answer than a wrong
 * one: a name is known only if nothing is left of it that could change its meaning, and the unit fits.
 */
public final class Catalogue {

    /** Anything longer is a sentence, not a name. */
    private static final int LONGEST_NAME = 60;

    /** Built on first use: a report that names its indicators itself does not need it. */
    private static final class Standard {
        static final Catalogue INSTANCE = new Catalogue(CatalogueFile.read());
    }

    private final Map<String, Entry> entries;
    private final Map<String, List<Entry>> bySpelling;
    private final Frame frame;

    Catalogue(Collection<Entry> all) {
        Map<String, Entry> byId = new LinkedHashMap<>();
        bySpelling = new HashMap<>();
        for (Entry entry : all) {
            byId.put(entry.id(), entry);
            entry.spellings()
                    .map(Name::normal)
                    .distinct()
                    .forEach(spelling -> bySpelling
                            .computeIfAbsent(spelling, _ -> new ArrayList<>())
                            .add(entry));
        }
        entries = Collections.unmodifiableMap(byId);
        frame = Frame.ofAnyPlace();
    }

    private Catalogue(Catalogue other, Frame frame) {
        entries = other.entries;
        bySpelling = other.bySpelling;
        this.frame = frame;
    }

    /** The one that comes with the program. */
    public static Catalogue standard() {
        return Standard.INSTANCE;
    }

    /**
     * The same for the reports of one place: what they say of the whole province or country is then about another place, unless
     * it is the place itself.
     *
     * @param name its Chinese name in full, such as 北方省东湖市南山县; 全国 for the whole country
     */
    public Catalogue of(String name) {
        return new Catalogue(this, Frame.of(name));
    }

    /** All entries, in the order of the file: related ones stand together. */
    public Collection<Entry> entries() {
        return entries.values();
    }

    public Optional<Entry> entry(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * The indicator that a report calls by that name.
     *
     * @param name as the report has it: 全县一般公共预算收入
     * @param unit as printed, with what multiplies it: 亿元
     * @param measure what is stated: a growth in percent also identifies a sum of money
     * @return empty if it is not known here, or is ambiguous
     */
    public Optional<Entry> find(String name, String unit, Measure measure) {
        String plain = Name.normal(name);
        if (plain.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        for (int length = plain.length(); length > 0; length--) {
            for (int start = 0; start + length <= plain.length(); start++) {
                List<Entry> called = bySpelling.get(plain.substring(start, start + length));
                if (called != null && frame.fits(plain.substring(0, start), plain.substring(start + length), measure)) {
                    List<Entry> fitting = called.stream()
                            .filter(entry -> entry.fits(unit, measure))
                            .toList();
                    if (!fitting.isEmpty()) {
                        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
                    }
                }
            }
        }
        return Optional.empty();
    }
}
