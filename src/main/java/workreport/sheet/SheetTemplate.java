package workreport.sheet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workreport.analysis.ReportProfile;
import workreport.check.Code;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.evidence.Theme;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.measure.Precision;
import workreport.platform.Paper;
import workreport.typeset.Block;
import workreport.typeset.Manuscript;
import workreport.typeset.Manuscript.PageCount;
import workreport.typeset.Metadata;
import workreport.typeset.PageFormat;
import workreport.typeset.Style;

/** What every sheet of a report has: its head, its source, the name of its file. */
final class SheetTemplate {

    /** In a name of a file, which may have 255 bytes on most systems. */
    private static final int LONGEST_PLACE = 40;

    /** A name of a file without its ending, and without what is put before it while it is written. */
    private static final int MOST_BYTES = 220;

    private static final Pattern ISSUER = Pattern.compile("^(.+?人民政府)工作报告");

    private final ReportProfile profile;
    private final Contents contents;
    private final SheetOptions options;
    private final SheetLanguages voices;

    SheetTemplate(ReportProfile profile, SheetOptions options) {
        this.profile = profile;
        contents = profile.contents();
        this.options = options;
        voices = new SheetLanguages(contents.report(), options.labels());
    }

    ReportProfile profile() {
        return profile;
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

    SheetLanguages voices() {
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

    /** Who said it, and when, in each language. */
    private List<Metadata.Said> source() {
        return voices.all().stream()
                .map(notation -> new Metadata.Said(notation.language(), source(notation)))
                .toList();
    }

    /** The same in one language. */
    String source(Notation notation) {
        Language language = notation.language();
        Report.Speaker speaker = report().speaker();
        LocalDate date = report().delivered();
        List<String> known = new ArrayList<>();
        known.add(language.of(report().body() == null ? report().title() : report().body()));
        if (speaker != null) {
            known.add(
                    notation.words().say("sheet.speaker", language.of(speaker.office()), language.of(speaker.name())));
        }
        known.add(date == null ? notation.words().say("sheet.date-unknown") : day(notation, date));
        return notation.words().say("sheet.source", String.join(notation.words().say("sheet.source.between"), known));
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

    /** Who issued the report, as its own title says; null if it does not. */
    private @Nullable String issuer() {
        Matcher title = ISSUER.matcher(report().title().zh());
        return title.find() ? title.group(1) : null;
    }

    /**
     * The proposed names of its file. They tell language, paper, ink and size where these differ from the standard, so that
     * no sheet takes another's place.
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
        return named(
                "-" + id,
                "-" + about,
                looks(options.fullText() && contents.section(id).isPresent()));
    }

    /** The name of a sheet of which there is one. */
    Name name(String key) {
        return named(key, looks(false));
    }

    /** The same of a document that has its own paper and letters. */
    Name officialName(String key) {
        return named(key, options.mono() ? List.of("sheet.name.mono") : List.of());
    }

    private Name named(String key, List<String> looks) {
        Name name = named("", "-" + voices.first().words().say(key), looks);
        String plain = report().id() + "-" + Words.of(Language.EN).say(key);
        return new Name(name.full, plain + name.plain.substring(report().id().length()));
    }

    private Name named(String id, String about, List<String> looks) {
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
        String name = shortened(place() + "-" + year() + id + about, full.length());
        return new Name(clean(name + full), clean(report().id() + id + plain));
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

    /** What tells the place's reports apart: the year, or the report's id where that is not known. */
    private String year() {
        LocalDate date = report().delivered();
        return date == null ? report().id() : Integer.toString(date.getYear());
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

    Sheet sheet(Name name, String title, PageFormat format, List<Block> blocks) {
        return sheet(name, title, source(), format, blocks);
    }

    /** The same from another source than the report as a whole. */
    Sheet sheet(Name name, String title, List<Metadata.Said> source, PageFormat format, List<Block> blocks) {
        Metadata about = new Metadata(
                name.full(),
                title,
                voices.language(),
                report().delivered(),
                source,
                format.official() ? issuer() : null);
        List<PageCount> pages = voices.all().stream()
                .<PageCount>map(notation -> (page, of) -> notation.words().say("sheet.page", page, of))
                .toList();
        return new Sheet(name.full(), name.plain(), new Manuscript(about, pages, format, options.mono(), blocks));
    }

    /**
     * What the document of a chart says of itself.
     *
     * @param id what tells it from all others
     */
    Metadata about(String id, String title) {
        return new Metadata(id, title, voices.language(), report().delivered(), source(), null);
    }
}
