package workreport.ingest.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import workreport.document.Bilingual;
import workreport.document.Paragraph;
import workreport.document.ParagraphRole;
import workreport.document.Section;
import workreport.evidence.Report.Speaker;
import workreport.ingest.Blank;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.LeftOut;
import workreport.ingest.Position;
import workreport.ingest.Warning;
import workreport.ingest.outline.FrontMatter.Cut;
import workreport.ingest.outline.Mend.Field;

/** Makes a draft of what was read from a file. */
public final class DraftReader {

    /** What a page adds to a title: (全文). */
    private static final Pattern ENVELOPE = Pattern.compile("[（(](?:全文|实录)[）)]");

    private final Extracted extracted;
    private final Mending mending;
    private final FrontMatter front;
    private final BackMatter back;
    private final TextBuilder text;
    private final List<Cut> cuts = new ArrayList<>();

    private DraftReader(Extracted extracted, Mending mending, TextBuilder.Ids ids) {
        this.extracted = extracted;
        this.mending = mending;
        List<Line> lines = mending.lines(BrokenLines.join(Line.of(extracted.blocks())));
        front = FrontMatterFinder.find(lines, this::isKept);
        back = BackMatterFinder.find(lines.subList(front.end(), lines.size()), this::isKept);
        List<Heading> headings = mending.headings(back.body(), OutlineFinder.find(back.body()));
        text = new TextBuilder(front, back.body(), new SectionTree(back.body(), headings), ids);
        cuts.addAll(front.leftOut());
        cuts.addAll(back.leftOut());
    }

    /** Reads what a format gave. */
    public static Draft read(Extracted extracted) {
        return new DraftReader(extracted, Mending.none(), (own, _, _) -> own).draft();
    }

    /**
     * Reads what a format gave, and applies a person's corrections.
     *
     * @param unmended what {@link #read(Extracted)} makes of it
     * @param mends in the order in which they were made
     */
    public static Draft read(Extracted extracted, Draft unmended, List<Mend> mends) {
        if (mends.isEmpty()) {
            return unmended;
        }
        Mending mending = new Mending(mends, unmended.leftOut());
        Extracted whole = mending.blocks(extracted);
        return new DraftReader(whole, mending, new StableIds(extracted.blocks(), unmended, whole.blocks())).draft();
    }

    private boolean isKept(Line line) {
        return mending.keeps(position(line), line.text());
    }

    private Position position(Line line) {
        return extracted.blocks().get(line.places().getFirst().block()).position();
    }

    private Draft draft() {
        String occasion = front.first(ParagraphRole.OCCASION);
        Optional<LocalDate> delivered = known(
                Field.DELIVERED,
                LocalDate::parse,
                () -> roles(ParagraphRole.OCCASION)
                        .flatMap(line -> Dates.day(line).stream())
                        .findFirst());
        Optional<PlaceName> place =
                known(Field.PLACE, name -> PlaceName.of(name).orElseThrow(), () -> place(occasion));
        Optional<Integer> year = known(Field.YEAR, Integer::valueOf, () -> year(delivered));
        return new Draft(
                mending.fact(Field.TITLE).orElseGet(() -> title(place, year)),
                place.orElse(null),
                year.orElse(null),
                known(Field.BODY, name -> name, () -> Occasions.body(occasion)).orElse(null),
                mendedSpeaker(speaker(occasion)).orElse(null),
                delivered.orElse(null),
                text.opening(),
                text.sections(),
                text.closing(),
                text.places(),
                text.rules(),
                glossary(),
                annexes(),
                leftOut(),
                warnings());
    }

    /** What a person says, or else what the text does. */
    private <T> Optional<T> known(Field field, Function<String, T> said, Supplier<Optional<T>> read) {
        return mending.fact(field)
                .map(value -> value.isEmpty() ? Optional.<T>empty() : Optional.of(said.apply(value)))
                .orElseGet(read);
    }

    /** There is a speaker if both name and office are known. */
    private Optional<Speaker> mendedSpeaker(Optional<Speaker> read) {
        Optional<String> name = known(
                Field.SPEAKER, each -> each, () -> read.map(who -> who.name().zh()));
        Optional<String> office = known(
                Field.OFFICE, each -> each, () -> read.map(who -> who.office().zh()));
        return name.flatMap(
                who -> office.map(what -> new Speaker(new Bilingual(who, null), new Bilingual(what, null))));
    }

    private Stream<String> roles(ParagraphRole role) {
        return front.opening().stream()
                .filter(item -> item.role() == role)
                .map(item -> item.line().text());
    }

    private String ownTitle() {
        return Blank.remove(front.first(ParagraphRole.TITLE));
    }

    /** The most informative one: the report's own title, that of its page, or one put together. */
    private String title(Optional<PlaceName> place, Optional<Integer> year) {
        String own = ENVELOPE.matcher(ownTitle()).replaceAll("");
        if (PlaceName.inTitle(own).isPresent() && Dates.year(own).isPresent()) {
            return own;
        }
        if (front.pageTitle() != null) {
            return Blank.remove(front.pageTitle());
        }
        return place.map(PlaceName::name).orElse("")
                + year.map(number -> number + "年").orElse("")
                + "政府工作报告";
    }

    private Optional<PlaceName> place(String occasion) {
        Stream<Optional<PlaceName>> known = Stream.of(
                PlaceName.inTitle(ownTitle()),
                Optional.ofNullable(front.pageTitle()).flatMap(PlaceName::inTitle),
                PlaceName.inOccasion(occasion),
                speaker(occasion).flatMap(who -> PlaceName.inOffice(who.office().zh())),
                text.opening().stream()
                        .map(paragraph -> PlaceName.inOpening(paragraph.text()))
                        .flatMap(Optional::stream)
                        .findFirst());
        return known.flatMap(Optional::stream).findFirst();
    }

    private Optional<Speaker> speaker(String occasion) {
        return roles(ParagraphRole.SPEAKER)
                .flatMap(line -> Speakers.inLine(line).stream())
                .findFirst()
                .or(() -> Speakers.inOccasion(occasion));
    }

    private Optional<Integer> year(Optional<LocalDate> delivered) {
        Stream<String> titles = Stream.of(ownTitle(), Objects.requireNonNullElse(front.pageTitle(), ""));
        return new ReportYear(titles, text.sections(), body()).find(delivered);
    }

    private Glossary glossary() {
        List<Line> lines = back.glossary();
        boolean titled = !lines.isEmpty() && BackMatterFinder.isGlossary(lines.getFirst());
        GlossaryLinks links = new GlossaryLinks(body().toList());
        Stream<GlossaryReader.Entry> notes = extracted.blocks().stream()
                .filter(Block.Note.class::isInstance)
                .map(Block.Note.class::cast)
                .map(note -> new GlossaryReader.Entry(note.mark(), "", note.text(), List.of()));
        List<GlossaryReader.Entry> entries = GlossaryReader.read(titled ? lines.subList(1, lines.size()) : lines);
        return new Glossary(
                titled ? lines.getFirst().text() : "",
                Stream.concat(entries.stream(), notes).map(links::link).toList());
    }

    private Stream<Paragraph> body() {
        return Stream.of(
                        text.opening().stream().filter(paragraph -> paragraph.role() == ParagraphRole.TEXT),
                        text.sections().stream().flatMap(Section::text),
                        text.closing().stream())
                .flatMap(part -> part);
    }

    private List<Annex> annexes() {
        List<Annex> annexes = new ArrayList<>();
        for (List<Line> lines : back.annexes()) {
            String id = "annex" + (annexes.size() + 1);
            List<Paragraph> paragraphs = new ArrayList<>();
            lines.stream()
                    .skip(1)
                    .map(line -> new Paragraph(id + ".p" + (paragraphs.size() + 1), ParagraphRole.TEXT, line.text()))
                    .forEach(paragraphs::add);
            annexes.add(new Annex(lines.getFirst().text(), paragraphs, List.of()));
        }
        extracted.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .forEach(table -> annexes.add(new Annex("", List.of(), table.rows())));
        return annexes;
    }

    private List<LeftOut> leftOut() {
        Stream<LeftOut> own = cuts.stream()
                .map(cut -> new LeftOut(position(cut.line()), cut.line().text(), cut.reason()));
        return Stream.concat(extracted.leftOut().stream(), own)
                .sorted(Comparator.comparing(LeftOut::position))
                .toList();
    }

    private List<Warning> warnings() {
        return Stream.of(
                        extracted.warnings().stream(),
                        new SanityCheck(back.body(), text.sections(), text.rules()).warnings().stream(),
                        mending.lost().stream().map(mend -> new Warning(Warning.Kind.MEND_LOST, mend.about())))
                .flatMap(warnings -> warnings)
                .toList();
    }
}
