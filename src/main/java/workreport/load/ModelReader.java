package workreport.load;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import workreport.check.Check;
import workreport.check.Code;
import workreport.check.Rule;
import workreport.document.Anchor;
import workreport.document.Bilingual;
import workreport.document.Paragraph;
import workreport.document.ParagraphRole;
import workreport.document.Section;
import workreport.evidence.Basis;
import workreport.evidence.Consistency;
import workreport.evidence.Indicator;
import workreport.evidence.Link;
import workreport.evidence.Milestone;
import workreport.evidence.Milestones;
import workreport.evidence.Numeral;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.evidence.Source;
import workreport.evidence.State;
import workreport.evidence.Status;
import workreport.evidence.Theme;
import workreport.evidence.Warnings;
import workreport.measure.Bound;
import workreport.measure.Measure;
import workreport.measure.Period;
import workreport.measure.Sense;
import workreport.measure.Unit;
import workreport.platform.PlainConstructors;

/** From a tree to the records of the model. The tree is of the shape that the schema asks for, or findings say where not. */
final class ModelReader {

    /** What an omitted word stands for. */
    private static final Map<Class<?>, Enum<?>> USUAL =
            Map.of(ParagraphRole.class, ParagraphRole.TEXT, Sense.class, Sense.INCREASE);

    /** More than any number in a report has; beyond that a power of ten is not expanded, and is refused. */
    private static final int MOST_ZEROS = 15;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.construct(Nulls.AS_EMPTY, Nulls.SKIP)))
            .addMixIn(Section.class, ShortHeading.class)
            .addMixIn(Milestones.class, PlainList.class)
            .addMixIn(Report.class, TextBeside.class)
            .addMixIn(Observation.class, EitherSource.class)
            .addModule(new PlainConstructors())
            .addModule(new SimpleModule()
                    .addDeserializer(BigDecimal.class, new Scalar<>(BigDecimal.class, ModelReader::decimal))
                    .addDeserializer(
                            Period.class, new Scalar<>(Period.class, parser -> Period.parse(parser.getString())))
                    .addDeserializer(LocalDate.class, new Scalar<>(LocalDate.class, ModelReader::date))
                    .setDeserializerModifier(new Modifier()))
            .build();

    private final JsonNode root;
    private final Findings findings;

    ModelReader(JsonNode root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    /** The report of a file known to be faultless: read without a tree and without the positions of its parts. */
    static Report proven(byte[] file) {
        return MAPPER.readValue(file, Report.class);
    }

    /** The report, or empty if it cannot be made; the findings then say why. */
    Optional<Report> read() {
        if (!root.isObject()) {
            return Optional.empty();
        }
        Report report = MAPPER.readerFor(Report.class)
                .withAttribute(Findings.class, findings)
                .readValue(root);
        if (report == null) {
            findings.unfit(new Consistency(
                            findings.parts("opening", Paragraph.class),
                            findings.parts("sections", Section.class),
                            findings.parts("closing", Paragraph.class),
                            findings.parts("themes", Theme.class),
                            findings.parts("units", Unit.class),
                            findings.parts("indicators", Indicator.class),
                            findings.parts("links", Link.class),
                            findings.parts("numerals", Numeral.class))
                    .violations());
        }
        findings.unfit(Warnings.of(
                findings.parts("sections", Section.class),
                findings.parts("indicators", Indicator.class),
                findings.part(Milestones.class).orElse(null)));
        return Optional.ofNullable(report);
    }

    /** A number; written with a power of ten it is the same number as without. */
    private static BigDecimal decimal(JsonParser parser) {
        BigDecimal value = parser.getDecimalValue();
        return value.scale() < 0 && value.scale() >= -MOST_ZEROS ? value.setScale(0) : value;
    }

    private static LocalDate date(JsonParser parser) {
        String written = parser.getString();
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException noSuchDay) {
            Check.of(LocalDate.class)
                    .that(false, "", Rule.IMPOSSIBLE_DATE, written)
                    .done();
            throw noSuchDay;
        }
    }

    /** The name of a field that is not valid in Java. */
    private interface ShortHeading {

        @JsonProperty("short")
        Bilingual shortName();
    }

    /** The file calls this the source of all its content. */
    private interface TextBeside {

        @JsonProperty("source")
        Report.TextFile textFile();
    }

    /** In the file each kind of source is a field of its own. */
    private abstract static class EitherSource {

        @JsonCreator
        static Observation of(
                @JsonProperty("period") Period period,
                @JsonProperty("measure") Measure measure,
                @JsonProperty("status") Status status,
                @JsonProperty("value") BigDecimal value,
                @JsonProperty("upper") @Nullable BigDecimal upper,
                @JsonProperty("sense") Sense sense,
                @JsonProperty("bound") Bound bound,
                @JsonProperty("wording") String wording,
                @JsonProperty("basis") Basis basis,
                @JsonProperty("anchor") @Nullable Anchor anchor,
                @JsonProperty("entered") Source.@Nullable Entered entered,
                @JsonProperty("state") @Nullable State state,
                @JsonProperty("unit") @Nullable String unit,
                @JsonProperty("basisNote") @Nullable Bilingual basisNote) {
            throw new UnsupportedOperationException("only its annotations are used");
        }
    }

    /** A record that is a list in the file. */
    private abstract static class PlainList {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        PlainList(List<Milestone> all) {}
    }

    /** A value that stands in a single token. */
    private static final class Scalar<T> extends StdScalarDeserializer<T> {

        private final Function<JsonParser, T> value;

        Scalar(Class<T> type, Function<JsonParser, T> value) {
            super(type);
            this.value = value;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return value.apply(parser);
        }
    }

    private static final class Word extends StdScalarDeserializer<Enum<?>> {

        private final Map<String, Enum<?>> words;

        Word(Class<?> type) {
            super(type);
            words = Stream.of((Enum<?>[]) type.getEnumConstants())
                    .collect(Collectors.toMap(Code::of, Function.identity()));
        }

        @Override
        public @Nullable Enum<?> deserialize(JsonParser parser, DeserializationContext context) {
            return words.get(parser.getString());
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return USUAL.get(handledType());
        }
    }

    /** Makes the deserializers our own: words by their codes, and records that go missing without stopping the rest. */
    private static final class Modifier extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier type, ValueDeserializer<?> deserializer) {
            return new Tolerant(deserializer);
        }

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                ValueDeserializer<?> deserializer) {
            return new Word(type.getRawClass());
        }
    }
}
