package workreport.table;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workreport.check.Code;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Report;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.notes.Bookmark;
import workreport.notes.Entry;
import workreport.notes.HighlightColor;
import workreport.notes.Note;
import workreport.notes.Placed;

/** Notes and bookmarks as Markdown and as a table, grouped by section, with their sources. */
public final class NoteTexts {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Characters with a meaning in Markdown or HTML. */
    private static final String SPECIAL = "\\`*_{}[]()<>#+-.!|~&";

    private final Contents contents;
    private final Notation notation;
    private final Words words;
    private final ZoneId zone;

    /** @param zone the time zone of the times written */
    public NoteTexts(Contents contents, Notation notation, ZoneId zone) {
        this.contents = contents;
        this.notation = notation;
        this.zone = zone;
        words = notation.words();
    }

    /** The sections down to an entry's own, or where it stands outside them. */
    public String section(Placed placed) {
        Section section = placed.section();
        if (section != null) {
            return notation.path(contents.path(section));
        }
        if (placed.isLost()) {
            return words.say("notes.lost");
        }
        boolean opening = contents.report().opening().stream()
                .anyMatch(paragraph -> paragraph.id().equals(placed.place()));
        return words.say(opening ? "notes.opening" : "notes.closing");
    }

    /** The sections and the number of the paragraph in the last of them. */
    public String source(Placed placed) {
        int number = paragraph(placed);
        return number == 0 ? section(placed) : words.say("notes.source", section(placed), number);
    }

    /** Which paragraph of its section it stands in, counted from 1; 0 for a heading, or where it could not be placed. */
    int paragraph(Placed placed) {
        Section section = placed.section();
        Report report = contents.report();
        List<Paragraph> paragraphs = new ArrayList<>();
        if (section != null) {
            paragraphs.addAll(section.paragraphs());
            paragraphs.addAll(section.closing());
        } else {
            boolean opening = report.opening().stream()
                    .anyMatch(paragraph -> paragraph.id().equals(placed.place()));
            paragraphs.addAll(opening ? report.opening() : report.closing());
        }
        return paragraphs.stream().map(Paragraph::id).toList().indexOf(placed.place()) + 1;
    }

    /** The name of a colour. */
    public String tint(HighlightColor tint) {
        return words.say("notes.tint." + Code.of(tint));
    }

    /** Everything as Markdown. */
    public byte[] markdown(List<Placed> entries) {
        Report report = contents.report();
        StringBuilder out = new StringBuilder();
        line(out, "# " + plain(words.say("notes.heading", notation.language().of(report.title()))));
        String occasion = Stream.concat(
                        Stream.ofNullable(report.body()).map(notation.language()::of),
                        Stream.ofNullable(report.delivered()).map(LocalDate::toString))
                .collect(Collectors.joining(words.say("notes.between")));
        if (!occasion.isEmpty()) {
            line(out, plain(occasion));
        }
        String group = "";
        for (Placed placed : entries) {
            String section = section(placed);
            if (!section.equals(group)) {
                line(out, "## " + plain(section));
                group = section;
            }
            switch (placed.entry()) {
                case Bookmark bookmark -> line(out, "- " + plain(words.say("notes.bookmark-of", bookmark.heading())));
                case Note note -> write(out, note, placed);
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(StringBuilder out, Note note, Placed placed) {
        line(out, "> " + plain(note.passage().quote().replaceAll("\\R", " ")));
        line(out, "— " + plain(source(placed)) + plain(words.say("notes.between") + tint(note.tint())));
        if (!note.text().isBlank()) {
            line(
                    out,
                    String.join(
                            "  \n",
                            note.text()
                                    .lines()
                                    // A line that begins with a tab would be code.
                                    .map(written -> plain(written.strip()))
                                    .toList()));
        }
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append("\n\n");
    }

    /** A text with its Markdown characters escaped. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.chars().forEach(character -> {
            if (SPECIAL.indexOf(character) >= 0) {
                plain.append('\\');
            }
            plain.append((char) character);
        });
        return plain.toString();
    }

    /** Everything as a table, one row per entry. */
    public Table table(List<Placed> entries) {
        List<String> headings = List.of(
                words.say("notes.column.section"),
                words.say("notes.column.paragraph"),
                words.say("notes.column.kind"),
                words.say("notes.column.tint"),
                words.say("notes.column.quote"),
                words.say("notes.column.text"),
                words.say("notes.column.found"),
                words.say("notes.column.created"),
                words.say("notes.column.changed"));
        return Table.ofTexts(
                words.say("notes.title"),
                headings,
                entries.stream().map(this::row).toList());
    }

    private List<String> row(Placed placed) {
        int number = paragraph(placed);
        Entry entry = placed.entry();
        List<String> row = new ArrayList<>(List.of(section(placed), number == 0 ? "" : Integer.toString(number)));
        row.addAll(
                switch (entry) {
                    case Note note ->
                        List.of(
                                words.say("notes.kind.note"),
                                tint(note.tint()),
                                note.passage().quote(),
                                note.text());
                    case Bookmark bookmark -> List.of(words.say("notes.kind.bookmark"), "", bookmark.heading(), "");
                });
        row.add(words.say("notes.found." + Code.of(placed.found().how())));
        row.add(time(entry.created()));
        row.add(time(entry.changed()));
        return row;
    }

    private String time(Instant moment) {
        return MINUTE.format(moment.atZone(zone));
    }
}
