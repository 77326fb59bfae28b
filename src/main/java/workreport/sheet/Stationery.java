package workreport.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.typeset.Block;
import workreport.typeset.Manuscript;
import workreport.typeset.Manuscript.PageCount;
import workreport.typeset.Metadata;
import workreport.typeset.PageFormat;
import workreport.typeset.Style;

/** What every sheet has, whatever it is about: its languages, its head, its headings. */
class Stationery {

    private final SheetOptions options;
    private final SheetLanguages voices;

    Stationery(SheetOptions options, SheetLanguages voices) {
        this.options = options;
        this.voices = voices;
    }

    /** How the sheet is to be. */
    SheetOptions options() {
        return options;
    }

    /** The languages in which it speaks. */
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

    /** A day as it is written in one language. */
    static String day(Notation notation, LocalDate date) {
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
     * A sheet of those blocks.
     *
     * @param source where its content is from, in each of its languages
     * @param date of its content; null where that is not known
     * @param author who issued what is printed; null for what this program put together
     */
    Sheet sheet(
            SheetNames.Name name,
            String title,
            List<Metadata.Said> source,
            @Nullable LocalDate date,
            @Nullable String author,
            PageFormat format,
            List<Block> blocks) {
        Metadata about = new Metadata(name.full(), title, voices.language(), date, source, author);
        List<PageCount> pages = voices.all().stream()
                .<PageCount>map(notation -> (page, of) -> notation.words().say("sheet.page", page, of))
                .toList();
        return new Sheet(name.full(), name.plain(), new Manuscript(about, pages, format, options.mono(), blocks));
    }
}
