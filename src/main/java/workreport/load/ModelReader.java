package workreport.load;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import workreport.model.Anchor;
import workreport.model.Basis;
import workreport.model.Bilingual;
import workreport.model.Bound;
import workreport.model.Code;
import workreport.model.Comparability;
import workreport.model.Consistency;
import workreport.model.Direction;
import workreport.model.Indicator;
import workreport.model.InvalidModelException;
import workreport.model.Link;
import workreport.model.Measure;
import workreport.model.Numeral;
import workreport.model.Paragraph;
import workreport.model.Period;
import workreport.model.Reading;
import workreport.model.Report;
import workreport.model.Role;
import workreport.model.Rule;
import workreport.model.Section;
import workreport.model.Sense;
import workreport.model.Status;
import workreport.model.Term;
import workreport.model.Theme;
import workreport.model.Unit;
import workreport.model.Violation;
import workreport.model.Years;

/**
 * From a JSON tree to the records of the model. A part that cannot be made is left out and told, and reading goes on;
 * so one run finds everything.
 */
final class ModelReader {

    private final Set<Finding> findings = new LinkedHashSet<>();
    private final Map<Object, String> pointers = new IdentityHashMap<>();
    /** Ids inside parts that were left out: pointing at them is no fault of the one who points. */
    private final Set<String> lost = new HashSet<>();

    /** What is known to be wrong with the shape; it is not told again. */
    ModelReader(Collection<Finding> known) {
        findings.addAll(known);
    }

    Set<Finding> findings() {
        return findings;
    }

    /** The report, or empty if anything is wrong with it: see {@link #findings()}. */
    Optional<Report> read(JsonNode json) {
        Node root = new Node(json, "");
        List<Theme> themes = root.list("themes", node -> new Theme(node.string("id"), node.bilingual("name")));
        List<Unit> units = root.list("units", ModelReader::unit);
        List<Paragraph> opening = root.list("opening", ModelReader::paragraph);
        List<Section> sections = root.list("sections", ModelReader::section);
        List<Paragraph> closing = root.list("closing", ModelReader::paragraph);
        List<Indicator> indicators = root.list("indicators", ModelReader::indicator);
        List<Link> links = root.list("links", ModelReader::link);
        List<Numeral> numerals =
                root.list("numerals", node -> new Numeral(node.anchor(), node.constant("kind", Numeral.Kind.class)));
        List<Term> terms = root.list("terms", ModelReader::term);
        Years years = root.attempt(() -> root.part("years", ModelReader::years));
        Report report = root.attempt(() -> new Report(
                root.string("id"),
                root.bilingual("title"),
                root.bilingual("place"),
                root.bilingual("body"),
                root.part("speaker", node -> new Report.Speaker(node.bilingual("name"), node.bilingual("office"))),
                root.part("delivered", ModelReader::date),
                root.part("published", ModelReader::date),
                root.part("source", node -> new Report.Source(node.string("file"), node.string("sha256"))),
                present(years),
                themes,
                opening,
                sections,
                closing,
                indicators,
                links,
                numerals,
                terms,
                units));
        if (report == null) {
            tell(
                    "",
                    new Consistency(opening, sections, closing, themes, units, indicators, links, numerals, years)
                            .violations());
        }
        return findings.isEmpty() ? Optional.ofNullable(report) : Optional.empty();
    }

    private static Section section(Node node) {
        return new Section(
                node.string("id"),
                node.string("number"),
                node.string("heading"),
                node.string("headingEn"),
                node.bilingual("short"),
                node.integer("level"),
                node.bool("runIn"),
                node.has("gistEn") ? node.string("gistEn") : null,
                node.list("paragraphs", ModelReader::paragraph),
                node.list("sections", ModelReader::section),
                node.has("closing") ? node.list("closing", ModelReader::paragraph) : List.of());
    }

    private static Paragraph paragraph(Node node) {
        Role role = node.has("role") ? node.constant("role", Role.class) : Role.TEXT;
        return new Paragraph(node.string("id"), role, node.string("text"));
    }

    private static Indicator indicator(Node node) {
        return new Indicator(
                node.string("id"),
                node.bilingual("name"),
                node.string("theme"),
                node.string("unit"),
                node.constant("direction", Direction.class),
                node.constant("comparability", Comparability.class),
                node.has("note") ? node.bilingual("note") : null,
                node.list("readings", ModelReader::reading));
    }

    private static Reading reading(Node node) {
        return new Reading(
                node.part("period", period -> Period.parse(period.string(""))),
                node.constant("measure", Measure.class),
                node.constant("status", Status.class),
                node.decimal("value"),
                node.has("sense") ? node.constant("sense", Sense.class) : Sense.INCREASE,
                node.constant("bound", Bound.class),
                node.string("wording"),
                node.constant("basis", Basis.class),
                node.anchor(),
                node.has("unit") ? node.string("unit") : null,
                node.has("basisNote") ? node.bilingual("basisNote") : null);
    }

    private static Link link(Node node) {
        return new Link(
                node.list("indicators", id -> id.string("")),
                node.constant("verdict", Comparability.class),
                node.bilingual("note"));
    }

    private static Term term(Node node) {
        return new Term(
                node.string("term"),
                new Bilingual(node.string("zh"), node.string("en")),
                node.part(
                        "source",
                        source -> new Term.Source(source.constant("kind", Term.Kind.class), source.string("from"))));
    }

    private static Unit unit(Node node) {
        Unit.Conversion si = node.has("si")
                ? node.part("si", si1 -> new Unit.Conversion(si1.string("unit"), si1.decimal("factor")))
                : null;
        Unit.Multiple multiple = node.has("multiple")
                ? node.part("multiple", part -> new Unit.Multiple(part.string("of"), part.decimal("factor")))
                : null;
        return new Unit(node.string("id"), node.bilingual("symbol"), si, multiple);
    }

    private static Years years(Node node) {
        return new Years(node.integer("baseline"), node.integer("current"), node.integer("next"), node.integer("goal"));
    }

    private static LocalDate date(Node node) {
        String written = node.string("");
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException noSuchDay) {
            throw node.unusable(Rule.IMPOSSIBLE_DATE, written);
        }
    }

    private static <T> T present(@Nullable T part) {
        if (part == null) {
            throw new PartMissingException();
        }
        return part;
    }

    private void tell(String pointer, Collection<Violation> violations) {
        for (Violation violation : violations) {
            boolean dangling = violation.rule() == Rule.UNKNOWN_PARAGRAPH
                    || violation.rule() == Rule.UNKNOWN_INDICATOR
                    || violation.rule() == Rule.UNKNOWN_THEME
                    || violation.rule() == Rule.UNKNOWN_UNIT;
            if (!dangling || !lost.contains(violation.arguments().getFirst().toString())) {
                String place = pointers.getOrDefault(violation.subject(), pointer);
                findings.add(
                        new Finding(Finding.member(place, violation.field()), violation.rule(), violation.arguments()));
            }
        }
    }

    /** Stops the making of a part whose fault is told already. */
    private static final class PartMissingException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        PartMissingException() {
            super(null, null, false, false);
        }
    }

    /** Makes a part of the model from its JSON. */
    private interface Maker<T> {
        T make(Node node);
    }

    /** Makes something that may fail with a fault. */
    private interface Attempt<T> {
        T make();
    }

    /** A JSON value, and where it stands. */
    private final class Node {

        private final JsonNode json;
        private final String pointer;

        Node(JsonNode json, String pointer) {
            this.json = json;
            this.pointer = pointer;
        }

        boolean has(String field) {
            return json.has(field);
        }

        /** A member, or this node itself for an empty name. */
        private JsonNode get(String field) {
            JsonNode value = field.isEmpty() ? json : json.get(field);
            if (value == null) {
                throw unusable(Rule.MISSING_FIELD, field);
            }
            return value;
        }

        private RuntimeException wrongType(String field, String wanted, JsonNode found) {
            return new Node(found, Finding.member(pointer, field))
                    .unusable(Rule.WRONG_TYPE, wanted, SchemaCheck.typeOf(found));
        }

        RuntimeException unusable(Rule rule, Object... arguments) {
            findings.add(Finding.of(pointer, rule, arguments));
            return new PartMissingException();
        }

        String string(String field) {
            JsonNode value = get(field);
            if (!value.isString()) {
                throw wrongType(field, "string", value);
            }
            return value.stringValue();
        }

        boolean bool(String field) {
            JsonNode value = get(field);
            if (!value.isBoolean()) {
                throw wrongType(field, "boolean", value);
            }
            return value.booleanValue();
        }

        int integer(String field) {
            JsonNode value = get(field);
            if (!value.isIntegralNumber() || !value.canConvertToInt()) {
                throw wrongType(field, "integer", value);
            }
            return value.intValue();
        }

        BigDecimal decimal(String field) {
            JsonNode value = get(field);
            if (!value.isNumber()) {
                throw wrongType(field, "number", value);
            }
            return value.decimalValue();
        }

        <E extends Enum<E>> E constant(String field, Class<E> type) {
            String word = string(field);
            return Code.find(type, word)
                    .orElseThrow(() -> new Node(json, Finding.member(pointer, field))
                            .unusable(Rule.UNKNOWN_WORD, word, words(type)));
        }

        private static <E extends Enum<E>> String words(Class<E> type) {
            return Stream.of(type.getEnumConstants()).map(Code::of).collect(Collectors.joining(", "));
        }

        Bilingual bilingual(String field) {
            return part(field, node -> new Bilingual(node.string("zh"), node.string("en")));
        }

        Anchor anchor() {
            return part(
                    "anchor", node -> new Anchor(node.string("paragraph"), node.integer("start"), node.integer("end")));
        }

        <T> T part(String field, Maker<T> maker) {
            Node node = new Node(get(field), Finding.member(pointer, field));
            return present(node.attempt(() -> maker.make(node)));
        }

        <T> List<T> list(String field, Maker<T> maker) {
            JsonNode array = json.get(field);
            List<T> made = new ArrayList<>();
            if (array == null || !array.isArray()) {
                findings.add(
                        array == null
                                ? Finding.of(pointer, Rule.MISSING_FIELD, field)
                                : Finding.of(
                                        Finding.member(pointer, field),
                                        Rule.WRONG_TYPE,
                                        "array",
                                        SchemaCheck.typeOf(array)));
                return made;
            }
            for (int i = 0; i < array.size(); i++) {
                Node node = new Node(array.get(i), Finding.member(Finding.member(pointer, field), Integer.toString(i)));
                T part = node.attempt(() -> maker.make(node));
                if (part != null) {
                    made.add(part);
                }
            }
            return made;
        }

        /** What is made of this node, or null with its faults told. */
        <T> @Nullable T attempt(Attempt<T> attempt) {
            try {
                T made = attempt.make();
                pointers.put(made, pointer);
                return made;
            } catch (InvalidModelException invalid) {
                tell(pointer, invalid.violations());
            } catch (PartMissingException told) {
                // Its fault is among the findings.
            }
            json.findValuesAsString("id").forEach(lost::add);
            return null;
        }
    }
}
