package workreport.load;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import workreport.check.Code;
import workreport.check.Rule;
import workreport.document.Anchor;
import workreport.document.Bilingual;
import workreport.document.Paragraph;
import workreport.document.ParagraphRole;
import workreport.document.Section;
import workreport.evidence.Basis;
import workreport.evidence.Comparability;
import workreport.evidence.Consistency;
import workreport.evidence.Direction;
import workreport.evidence.Indicator;
import workreport.evidence.Link;
import workreport.evidence.Milestone;
import workreport.evidence.Milestones;
import workreport.evidence.Numeral;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.evidence.Status;
import workreport.evidence.Term;
import workreport.evidence.Theme;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;
import workreport.measure.Unit;

/**
 * From a JSON tree to the records of the model. A part that cannot be made is left out and told, and reading goes on;
 * so one run finds everything.
 */
final class ModelReader {

    private final Findings findings;
    private Part<Report.Source> source = new Part<>(null, true);

    /** What is known to be wrong with the shape; it is not told again. */
    ModelReader(Collection<UnlocatedFault> known) {
        findings = new Findings(known);
    }

    Set<UnlocatedFault> findings() {
        return findings.all();
    }

    /** What the file says it was made from, if it says so properly. */
    Optional<Report.Source> source() {
        return Optional.ofNullable(source.made());
    }

    /** The report, or empty if anything is wrong with it: see {@link #findings()}. */
    Optional<Report> read(JsonNode json) {
        Node root = new Node(json, findings);
        List<Theme> themes = root.list("themes", ModelReader::theme);
        List<Unit> units = root.list("units", ModelReader::unit);
        List<Paragraph> opening = root.list("opening", ModelReader::paragraph);
        List<Section> sections = root.list("sections", ModelReader::section);
        List<Paragraph> closing = root.list("closing", ModelReader::paragraph);
        List<Indicator> indicators = root.list("indicators", ModelReader::indicator);
        List<Link> links = root.list("links", ModelReader::link);
        List<Numeral> numerals = root.list("numerals", ModelReader::numeral);
        List<Term> terms = root.list("terms", ModelReader::term);
        Part<Bilingual> title = root.part("title", ModelReader::bilingual);
        Part<Bilingual> place = root.part("place", ModelReader::bilingual);
        Part<Bilingual> body = root.partIfThere("body", ModelReader::bilingual);
        Part<Report.Speaker> speaker = root.partIfThere("speaker", ModelReader::speaker);
        Part<LocalDate> delivered = root.partIfThere("delivered", ModelReader::date);
        Part<LocalDate> published = root.partIfThere("published", ModelReader::date);
        Part<Milestones> milestones = root.has("milestones")
                ? root.part("milestones", node -> new Milestones(node.whole(ModelReader::milestone)))
                : root.part("years", ModelReader::years);
        source = root.part("source", ModelReader::source);
        Optional<Report> report = Optional.ofNullable(root.make(node -> new Report(
                        node.string("id"),
                        title.get(),
                        place.get(),
                        body.orNull(),
                        speaker.orNull(),
                        delivered.orNull(),
                        published.orNull(),
                        source.get(),
                        milestones.get(),
                        themes,
                        opening,
                        sections,
                        closing,
                        indicators,
                        links,
                        numerals,
                        terms,
                        units))
                .made());
        if (report.isEmpty()) {
            Consistency rest = new Consistency(
                    opening, sections, closing, themes, units, indicators, links, numerals, milestones.made());
            findings.unfit(rest.violations());
        }
        return findings.all().isEmpty() ? report : Optional.empty();
    }

    private static Bilingual bilingual(Node node) {
        return new Bilingual(node.string("zh"), node.has("en") ? node.string("en") : null);
    }

    private static Report.Speaker speaker(Node node) {
        Part<Bilingual> name = node.part("name", ModelReader::bilingual);
        Part<Bilingual> office = node.part("office", ModelReader::bilingual);
        return new Report.Speaker(name.get(), office.get());
    }

    private static LocalDate date(Node node) {
        String written = node.string();
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException noSuchDay) {
            throw node.unusable(Rule.IMPOSSIBLE_DATE, written);
        }
    }

    private static Report.Source source(Node node) {
        Part<Bilingual> note = node.partIfThere("note", ModelReader::bilingual);
        return new Report.Source(node.string("file"), node.string("sha256"), note.orNull());
    }

    /** The four years of the first version of the format. */
    private static Milestones years(Node node) {
        return new Milestones(Stream.of(Milestone.Role.values())
                .map(role -> new Milestone(role, node.integer(Code.of(role))))
                .toList());
    }

    private static Milestone milestone(Node node) {
        return new Milestone(node.constant("role", Milestone.Role.class), node.integer("year"));
    }

    private static Theme theme(Node node) {
        Part<Bilingual> name = node.part("name", ModelReader::bilingual);
        return new Theme(node.string("id"), name.get());
    }

    private static Paragraph paragraph(Node node) {
        ParagraphRole role = node.has("role") ? node.constant("role", ParagraphRole.class) : ParagraphRole.TEXT;
        return new Paragraph(node.string("id"), role, node.string("text"));
    }

    private static Section section(Node node) {
        Part<Bilingual> brief = node.partIfThere("short", ModelReader::bilingual);
        List<Paragraph> paragraphs = node.list("paragraphs", ModelReader::paragraph);
        List<Section> sections = node.list("sections", ModelReader::section);
        List<Paragraph> closing = node.has("closing") ? node.list("closing", ModelReader::paragraph) : List.of();
        return new Section(
                node.string("id"),
                node.string("number"),
                node.string("heading"),
                node.has("headingEn") ? node.string("headingEn") : null,
                brief.orNull(),
                node.integer("level"),
                node.bool("runIn"),
                node.has("gistEn") ? node.string("gistEn") : null,
                paragraphs,
                sections,
                closing);
    }

    private static Anchor anchor(Node node) {
        return new Anchor(node.string("paragraph"), node.integer("start"), node.integer("end"));
    }

    private static Indicator indicator(Node node) {
        Part<Bilingual> name = node.part("name", ModelReader::bilingual);
        Part<Bilingual> note = node.partIfThere("note", ModelReader::bilingual);
        List<Observation> observations = node.list("readings", ModelReader::observation);
        return new Indicator(
                node.string("id"),
                name.get(),
                node.string("theme"),
                node.string("unit"),
                node.constant("direction", Direction.class),
                node.constant("comparability", Comparability.class),
                note.orNull(),
                observations);
    }

    private static Observation observation(Node node) {
        Part<Period> period = node.part("period", written -> Period.parse(written.string()));
        Part<Anchor> anchor = node.part("anchor", ModelReader::anchor);
        Part<Bilingual> basisNote = node.partIfThere("basisNote", ModelReader::bilingual);
        return new Observation(
                period.get(),
                node.constant("measure", Measure.class),
                node.constant("status", Status.class),
                node.decimal("value"),
                node.has("sense") ? node.constant("sense", Sense.class) : Sense.INCREASE,
                node.constant("bound", Bound.class),
                node.string("wording"),
                node.constant("basis", Basis.class),
                anchor.get(),
                node.has("unit") ? node.string("unit") : null,
                basisNote.orNull());
    }

    private static Link link(Node node) {
        Part<List<String>> indicators = node.wholeList("indicators", Node::string);
        Part<Bilingual> note = node.part("note", ModelReader::bilingual);
        return new Link(indicators.get(), node.constant("verdict", Comparability.class), note.get());
    }

    private static Numeral numeral(Node node) {
        Part<Anchor> anchor = node.part("anchor", ModelReader::anchor);
        return new Numeral(anchor.get(), node.constant("kind", Numeral.Kind.class));
    }

    private static Term term(Node node) {
        Part<Bilingual> meaning = node.make(ModelReader::bilingual);
        Part<Term.Source> source = node.part("source", ModelReader::termSource);
        return new Term(node.string("term"), meaning.get(), source.get());
    }

    private static Term.Source termSource(Node node) {
        return new Term.Source(node.constant("kind", Term.Kind.class), node.has("from") ? node.string("from") : null);
    }

    private static Unit unit(Node node) {
        Part<Bilingual> symbol = node.part("symbol", ModelReader::bilingual);
        Part<Unit.Conversion> si = node.partIfThere("si", ModelReader::conversion);
        Part<Unit.Multiple> multiple = node.partIfThere("multiple", ModelReader::multiple);
        return new Unit(node.string("id"), symbol.get(), si.orNull(), multiple.orNull());
    }

    private static Unit.Multiple multiple(Node node) {
        return new Unit.Multiple(node.string("of"), node.decimal("factor"));
    }

    private static Unit.Conversion conversion(Node node) {
        return new Unit.Conversion(node.string("unit"), node.decimal("factor"));
    }
}
