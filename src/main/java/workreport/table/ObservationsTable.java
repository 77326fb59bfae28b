package workreport.table;

import static workreport.table.IndicatorFields.bilingual;
import static workreport.table.IndicatorFields.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import workreport.analysis.Caution;
import workreport.analysis.Limits;
import workreport.analysis.ReportProfile;
import workreport.check.Code;
import workreport.document.Anchor;
import workreport.document.Bilingual;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Source;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Provenance;
import workreport.language.Words;
import workreport.measure.Measure;
import workreport.measure.Unit;
import workreport.table.Cell.Figure;
import workreport.table.Table.Field;

/**
 * Observations, one per row, each with its sentence. A value has the digits that are printed; a decrease, which the report
 * prints without a sign, is negative. Every column is explained in the {@link Codebook}.
 */
public final class ObservationsTable {

    /** The name of the sheet with the observations for other programs. */
    public static final String NAME = "data";

    private final ReportProfile report;
    private final Contents contents;
    private final Notation notation;
    private final Words words;
    private final Provenance provenance;

    /** An observation and whose it is. */
    private record Entry(Indicator indicator, Observation observation) {
        String unit() {
            return indicator.unitOf(observation);
        }
    }

    private ObservationsTable(ReportProfile report, Notation notation) {
        this.report = report;
        contents = report.contents();
        this.notation = notation;
        words = notation.words();
        provenance = new Provenance(contents, words);
    }

    /**
     * For other programs: columns have fixed names, and codes are those of the model file. Only the foot depends on the
     * language.
     */
    public static Table data(List<Indicator> indicators, ReportProfile report, Notation notation) {
        ObservationsTable table = new ObservationsTable(report, notation);
        return DataTables.table(NAME, report, notation, table.data(), table.further(), entries(indicators));
    }

    /** For people: everything in words of their language. */
    public static Table worded(List<Indicator> indicators, ReportProfile report, Notation notation) {
        return new ObservationsTable(report, notation).worded(entries(indicators));
    }

    private static List<Entry> entries(List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator ->
                        indicator.observations().stream().map(observation -> new Entry(indicator, observation)))
                .toList();
    }

    private List<Field<Entry>> data() {
        IndicatorFields indicator = new IndicatorFields(report);
        List<Field<Entry>> fields = new ArrayList<>();
        indicator.names().forEach(field -> fields.add(field.of(Entry::indicator)));
        fields.add(indicator.theme().of(Entry::indicator));
        fields.add(text("unit", Entry::unit));
        fields.add(text("period", entry -> entry.observation.period().toString()));
        fields.add(text("measure", entry -> Code.of(entry.observation.measure())));
        fields.add(text("status", entry -> Code.of(entry.observation.status())));
        fields.add(new Field<>("value", entry -> new Figure(entry.observation.signed())));
        fields.add(text("bound", entry -> Code.of(entry.observation.bound())));
        fields.add(text("wording", entry -> entry.observation.wording()));
        fields.add(text("basis", entry -> Code.of(entry.observation.basis())));
        fields.add(indicator.comparability().of(Entry::indicator));
        fields.add(text("section", entry -> section(entry).map(Section::id).orElse("")));
        fields.add(text("paragraph", ObservationsTable::paragraph));
        fields.add(new Field<>("start", entry -> place(entry, Anchor::start)));
        fields.add(new Field<>("end", entry -> place(entry, Anchor::end)));
        fields.add(text("quote", entry -> contents.sentence(entry.observation).orElse("")));
        // Other programs may read the columns above by position, so new ones follow.
        indicator.themeNames().forEach(field -> fields.add(field.of(Entry::indicator)));
        fields.add(text("unit_zh", entry -> unit(entry, Language.ZH)));
        fields.add(text(
                "unit_en",
                entry -> notation.unit(entry.unit()).symbol().en() == null ? null : unit(entry, Language.EN)));
        fields.add(text("dimension", entry -> dimension(entry.observation.measure(), entry.unit())));
        fields.add(indicator.direction().of(Entry::indicator));
        fields.add(new Field<>(
                "period_begin", entry -> new Figure(entry.observation.period().from())));
        fields.add(new Field<>(
                "period_end", entry -> new Figure(entry.observation.period().to())));
        fields.add(new Field<>(
                "years", entry -> new Figure(entry.observation.period().length())));
        fields.add(text("printed", this::printed));
        fields.add(new Field<>("lower", ObservationsTable::lower));
        fields.add(new Field<>("upper", ObservationsTable::upper));
        fields.addAll(ConvertedValue.fields(Entry::observation, Entry::unit, notation));
        fields.add(bilingual("basis_note_zh", entry -> entry.observation.basisNote(), Bilingual::zh));
        fields.add(bilingual("basis_note_en", entry -> entry.observation.basisNote(), Bilingual::en));
        indicator.cautions().forEach(field -> fields.add(field.of(Entry::indicator)));
        fields.add(text(
                "section_zh",
                entry -> section(entry).map(ObservationsTable::heading).orElse("")));
        fields.add(text(
                "section_en", entry -> section(entry).map(Section::headingEn).orElse(null)));
        return fields;
    }

    /** Where a number comes from, and the other end of a range: behind all else, for other programs read that by its place. */
    private List<Field<Entry>> further() {
        return List.of(
                text("source_kind", entry -> sourceKind(entry.observation)),
                text(
                        "source_from",
                        entry -> entered(entry).map(Origin::document).orElse("")),
                text(
                        "source_when",
                        entry -> entered(entry)
                                .map(entered -> entered.when().toString())
                                .orElse("")),
                text(
                        "source_by",
                        entry -> entered(entry).map(Source.Entered::by).orElse("")),
                upperEnd(),
                text("state", entry -> Code.of(entry.observation.state())),
                text("target_kind", this::targetKind));
    }

    /** Whether a target is binding, if a person entered it. */
    private String targetKind(Entry entry) {
        return report.of(entry.indicator)
                .kind(entry.observation)
                .map(kind -> Code.of(kind))
                .orElse("");
    }

    private static Field<Entry> upperEnd() {
        return new Field<>("value_upper", entry -> Cell.figure(entry.observation.signedUpper()));
    }

    static String sourceKind(Observation observation) {
        return observation.entered().isPresent() ? "entered" : "text";
    }

    private static Optional<Source.Entered> entered(Entry entry) {
        return entry.observation.entered();
    }

    private static String paragraph(Entry entry) {
        return entry.observation.anchor().map(Anchor::paragraph).orElse("");
    }

    private static Cell place(Entry entry, ToIntFunction<Anchor> offset) {
        return entry.observation
                .anchor()
                .<Cell>map(anchor -> new Figure(offset.applyAsInt(anchor)))
                .orElse(Cell.EMPTY);
    }

    private Optional<Section> section(Entry entry) {
        return contents.holder(entry.observation);
    }

    private static String heading(Section section) {
        return section.number() + section.title();
    }

    private String printed(Entry entry) {
        return contents.printed(entry.observation).orElse("");
    }

    private static Cell lower(Entry entry) {
        return Cell.figure(Limits.of(entry.observation).lower());
    }

    private static Cell upper(Entry entry) {
        return Cell.figure(Limits.of(entry.observation).upper());
    }

    /** What kind of number it is: a growth rate is not a share, though both are in percent. */
    static String dimension(Measure measure, String unit) {
        if (measure.isRate()) {
            return unit.equals(Unit.PERCENT) ? Code.of(measure) + "-rate" : "difference";
        }
        return unit.equals(Unit.PERCENT) ? "percentage" : "quantity";
    }

    /** A unit's symbol; with a rate, what it is a rate of. */
    private String unit(Entry entry, Language language) {
        String symbol = language.of(notation.unit(entry.unit()).symbol());
        Measure measure = entry.observation.measure();
        return measure.isRate() && entry.unit().equals(Unit.PERCENT)
                ? Words.of(language).say("export.unit." + Code.of(measure), symbol)
                : symbol;
    }

    private Table worded(List<Entry> entries) {
        Language language = notation.language();
        String own = "_" + language.code();
        Map<Field<Entry>, Integer> printed = new LinkedHashMap<>();
        printed.put(text("name" + own, entry -> language.of(entry.indicator.name())), 24);
        printed.put(
                new Field<>(
                        "period_begin",
                        entry -> new Figure(entry.observation.period().from())),
                8);
        printed.put(
                new Field<>(
                        "period_end",
                        entry -> new Figure(entry.observation.period().to())),
                8);
        printed.put(text("measure", entry -> words.say("measure." + Code.of(entry.observation.measure()))), 11);
        printed.put(text("status", entry -> words.say("status." + Code.of(entry.observation.status()))), 7);
        printed.put(new Field<>("value", entry -> new Figure(entry.observation.signed())), 10);
        printed.put(text("unit" + own, entry -> unit(entry, language)), 20);
        printed.put(text("bound", entry -> bound(entry.observation)), 9);
        printed.put(text("wording", entry -> entry.observation.wording()), 10);
        printed.put(new Field<>("lower", ObservationsTable::lower), 11);
        printed.put(new Field<>("upper", ObservationsTable::upper), 11);
        printed.put(text("basis", entry -> notation.basis(entry.observation)), 26);
        printed.put(text("section" + own, this::path), 20);
        printed.put(text("quote", entry -> provenance.of(entry.observation)), 44);
        Map<Field<Entry>, Integer> rest = new LinkedHashMap<>();
        rest.put(
                text(
                        "theme" + own,
                        entry -> language.of(contents.theme(entry.indicator.theme())
                                .orElseThrow()
                                .name())),
                16);
        rest.put(text("comparability", entry -> caution(entry).verdict(words)), 20);
        rest.put(text("note" + own, entry -> caution(entry).note(words).orElse("")), 40);
        rest.put(text("indicator", entry -> entry.indicator.id()), 22);
        rest.put(text("paragraph", ObservationsTable::paragraph), 10);
        rest.put(upperEnd(), 10);
        return ReadableTable.table(words.say("export.readings"), report, notation, printed, rest, entries);
    }

    private String bound(Observation observation) {
        String bound = words.say("bound." + Code.of(observation.bound()));
        return observation.isRange() ? words.say("export.range", notation.bounded(observation)) : bound;
    }

    private Caution caution(Entry entry) {
        return report.of(entry.indicator).caution();
    }

    private String path(Entry entry) {
        return section(entry)
                .map(section -> notation.path(contents.path(section)))
                .orElse("");
    }
}
