package workreport.sheet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import workreport.check.Code;
import workreport.document.Bilingual;
import workreport.language.Language;
import workreport.language.Words;
import workreport.measure.Precision;
import workreport.platform.Paper;

/**
 * Proposes the names of the files of sheets. They name language, paper, ink and size where these differ from the standard, so that
 * no sheet overwrites another.
 *
 * @param place whose sheets they are
 * @param year of the reports, or what else tells them apart
 * @param id the same in plain letters
 */
record SheetNames(SheetOptions options, SheetLanguages voices, Bilingual place, String year, String id) {

    /** In a name of a file, which may have 255 bytes on most systems. */
    private static final int LONGEST_PLACE = 40;

    /** A name of a file without its ending, and without what is put before it while it is written. */
    private static final int MOST_BYTES = 220;

    /**
     * A proposed name.
     *
     * @param full place, year and what it is about
     * @param plain ids only, for systems whose names of files cannot be Chinese
     */
    record Name(String full, String plain) {}

    /**
     * The name of one sheet of several of its kind.
     *
     * @param fullText whether it has the whole text where others have not
     */
    Name of(String about, String name, boolean fullText) {
        return named("-" + about, "-" + name, looks(fullText));
    }

    /** The name of a sheet of which there is one. */
    Name of(String key) {
        return named(key, looks(false));
    }

    /** The same of a document that has its own paper and letters. */
    Name ofDocument(String key) {
        return named(key, options.mono() ? List.of("sheet.name.mono") : List.of());
    }

    private Name named(String key, List<String> looks) {
        Name name = named("", "-" + voices.first().words().say(key), looks);
        String plain = id + "-" + Words.of(Language.EN).say(key);
        return new Name(name.full, plain + name.plain.substring(id.length()));
    }

    private Name named(String what, String about, List<String> looks) {
        Words words = voices.first().words();
        StringBuilder full = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        if (options.labels() != SheetOptions.STANDARD.labels()) {
            plain.append("-").append(Code.of(options.labels()));
        }
        if (options.labels() == Labels.BOTH) {
            full.append("-").append(words.say("sheet.name.both"));
        }
        for (String look : looks) {
            boolean size = look.equals("sheet.name.size");
            String points = size
                    ? Precision.withoutZeros(BigDecimal.valueOf(options.textSize()))
                            .toPlainString()
                    : "";
            full.append("-").append(words.say(look, points));
            plain.append("-").append(Words.of(Language.EN).say(look, points));
        }
        String name = shortened(shortPlace() + "-" + year + what + about, full.length());
        return new Name(clean(name + full), clean(id + what + plain));
    }

    /** What differs from the standard, by the keys of its words. */
    private List<String> looks(boolean fullText) {
        List<String> looks = new ArrayList<>();
        SheetOptions usual = SheetOptions.STANDARD;
        if (options.paper() == Paper.LETTER) {
            looks.add("sheet.name.letter");
        }
        if (options.landscape()) {
            looks.add("sheet.name.landscape");
        }
        if (options.textSize() != usual.textSize()) {
            looks.add("sheet.name.size");
        }
        if (options.mono()) {
            looks.add("sheet.name.mono");
        }
        if (fullText) {
            looks.add("sheet.name.full-text");
        }
        return looks;
    }

    /** Cut so that what follows and the ending have room too. */
    private static String shortened(String name, int following) {
        int room = MOST_BYTES - 3 * following;
        StringBuilder cut = new StringBuilder();
        int bytes = 0;
        for (int character : name.codePoints().toArray()) {
            bytes += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > room) {
                break;
            }
            cut.appendCodePoint(character);
        }
        return cut.toString();
    }

    private static String clean(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\s]+", "-").replaceFirst("^\\.+", "");
    }

    /** The place without what it belongs to: 兴和县 of 内蒙古自治区乌兰察布市兴和县. */
    private String shortPlace() {
        String whole = voices.language().of(place);
        String known = voices.isChinese()
                ? whole.replaceFirst("^(?:.{2,}?(?:省|自治区|市|盟|自治州|地区)){1,4}(?=.{2})", "")
                : whole.split(",")[0];
        return known.length() <= LONGEST_PLACE
                ? known
                : known.substring(0, known.offsetByCodePoints(0, LONGEST_PLACE / 2));
    }
}
