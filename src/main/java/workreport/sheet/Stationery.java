package workreport.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.model.Contents;
import workreport.model.Indicator;
import workreport.model.Report;
import workreport.model.Section;
import workreport.model.Theme;

/** What every sheet of a report has: its head, its source, the name of its file. */
final class Stationery {

    /** In a name of a file, which may have 255 bytes on most systems. */
    private static final int LONGEST_PLACE = 40;

    private final Contents contents;
    private final SheetOptions options;
    private final Voices voices;

    Stationery(Contents contents, SheetOptions options) {
        this.contents = contents;
        this.options = options;
        voices = new Voices(contents.report(), options.labels());
    }

    Contents contents() {
        return contents;
    }

    Report report() {
        return contents.report();
    }

    SheetOptions options() {
        return options;
    }

    Voices voices() {
        return voices;
    }

    /** Where it belongs, what it is about, and a stroke below. */
    List<Block> head(String place, List<String> titles) {
        List<Block> head = new ArrayList<>();
        head.add(Block.Text.of(Style.PLACE, place, voices.language()));
        head.add(Block.Text.of(Style.TITLE, titles.getFirst(), voices.language()));
        titles.stream()
                .skip(1)
                .forEach(title -> head.add(
                        Block.Text.of(Style.SUBTITLE, title, voices.language().other())));
        head.add(new Block.Accent());
        return head;
    }

    Block heading(String key) {
        return Block.Text.of(Style.HEADING, voices.line(key), voices.language());
    }

    /** A paragraph in each language. */
    List<Block> paragraphs(Style style, String key, Object... arguments) {
        return voices.all().stream()
                .<Block>map(notation -> Block.Text.of(style, notation.words().say(key, arguments), notation.language()))
                .toList();
    }

    /** Who said it, and when. */
    String source() {
        Notation notation = voices.first();
        Language language = notation.language();
        LocalDate date = report().delivered();
        return notation.words()
                .say(
                        "sheet.source",
                        language.of(report().body()),
                        language.of(report().speaker().office()),
                        language.of(report().speaker().name()),
                        day(notation, date));
    }

    private static String day(Notation notation, LocalDate date) {
        boolean chinese = notation.language() == Language.ZH;
        return notation.words()
                .say(
                        "sheet.date",
                        Integer.toString(date.getYear()),
                        chinese
                                ? Integer.toString(date.getMonthValue())
                                : date.toString().substring(5, 7),
                        chinese
                                ? Integer.toString(date.getDayOfMonth())
                                : date.toString().substring(8));
    }

    /**
     * The proposed names of its file.
     *
     * @param full place, year and what it is about
     * @param plain ids only, for systems whose names of files cannot be Chinese
     */
    record Name(String full, String plain) {}

    Name name(Section section) {
        return name(section.id(), voices.language().of(section.brief()));
    }

    Name name(Theme theme) {
        return name(theme.id(), voices.each(theme.name()).getFirst());
    }

    Name name(Indicator indicator) {
        return name(indicator.id(), voices.each(indicator.name()).getFirst());
    }

    private Name name(String id, String about) {
        return new Name(full("-" + id + "-" + about), report().id() + "-" + id);
    }

    /** The name of a sheet of which there is one. */
    Name name(String key) {
        String plain = Words.of(Language.EN).say(key);
        return new Name(full("-" + voices.first().words().say(key)), report().id() + "-" + plain);
    }

    private String full(String about) {
        String name = place() + "-" + report().delivered().getYear() + about;
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\s]+", "-").replaceFirst("^\\.+", "");
    }

    /** The place without what it belongs to: 兴和县 of 内蒙古自治区乌兰察布市兴和县. */
    private String place() {
        String whole = voices.language().of(report().place());
        String known = voices.isChinese()
                ? whole.replaceFirst("^(?:.{2,}?(?:省|自治区|市|盟|自治州|地区)){1,4}(?=.{2})", "")
                : whole.split(",")[0];
        return known.length() <= LONGEST_PLACE
                ? known
                : known.substring(0, known.offsetByCodePoints(0, LONGEST_PLACE / 2));
    }

    Sheet sheet(Name name, String title, String source, Format format, List<Block> blocks) {
        Notation first = voices.first();
        return new Sheet(
                name.full(),
                name.plain(),
                title,
                voices.language(),
                report().delivered(),
                source,
                first.words().say("sheet.page", "{0}", "{1}"),
                first.language().of(report().speaker().name()),
                format,
                options.mono(),
                blocks);
    }
}
