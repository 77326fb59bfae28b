package workreport.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import workreport.catalogue.Catalogue;
import workreport.catalogue.Entry;
import workreport.check.Code;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.evidence.Theme;
import workreport.ingest.outline.PlaceName;
import workreport.measure.Measure;
import workreport.measure.Unit;

/** What a report's indicators say in numbers. */
public final class ReportStatements {

    private static final String PERCENT = "%";
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private static final Pattern IN_PERCENT = Pattern.compile("[%％]|百分");

    private final String id;
    private final int year;
    private final Report report;
    private final Catalogue catalogue;
    private final Contents contents;
    private final Map<String, Unit> units;
    private final Map<String, Theme> themes;
    private final Map<Asked, Optional<Entry>> known = new HashMap<>();

    /** What the catalogue is asked for. */
    private record Asked(String name, String unit, Measure measure) {}

    private ReportStatements(String id, Report report, int year) {
        this.id = id;
        this.report = report;
        this.year = year;
        contents = new Contents(report);
        catalogue = Catalogue.standard().of(report.place().zh());
        themes = report.themes().stream().collect(Collectors.toMap(Theme::id, Function.identity()));
        units = report.units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** The statements of a report under its own id; empty if nothing tells its year. */
    public static Optional<YearReport> of(Report report) {
        return of(report.id(), report);
    }

    /**
     * The statements of a report under another name.
     *
     * @param id the id that statements and tables give as their source
     * @return empty if nothing tells the report's year
     */
    public static Optional<YearReport> of(String id, Report report) {
        String place = report.place().zh();
        return year(report)
                .map(year -> new YearReport(
                        id,
                        place,
                        PlaceName.of(place).map(name -> Code.of(name.level())).orElse(""),
                        year,
                        report.delivered(),
                        report::sections,
                        new ReportStatements(id, report, year).all()));
    }

    /** The year that it plans for: as its milestones say, or the one in which it was delivered, or the one in its title. */
    public static Optional<Integer> year(Report report) {
        if (report.milestones().next().isPresent()) {
            return Optional.of(report.milestones().next().getAsInt());
        }
        Matcher title = YEAR.matcher(report.title().zh());
        return Optional.ofNullable(report.delivered())
                .map(LocalDate::getYear)
                .or(() -> title.find() ? Optional.of(Integer.parseInt(title.group())) : Optional.empty());
    }

    private List<Statement> all() {
        List<Statement> statements = new ArrayList<>();
        for (Indicator indicator : report.indicators()) {
            for (Observation observation : indicator.observations()) {
                observation
                        .anchor()
                        .flatMap(anchor -> passage(anchor))
                        .map(passage -> statement(indicator, observation, passage))
                        .ifPresent(statements::add);
            }
        }
        return statements;
    }

    private Optional<Statement.Passage> passage(Anchor anchor) {
        return contents.paragraph(anchor.paragraph()).map(paragraph -> passage(paragraph, anchor));
    }

    private Statement.Passage passage(Paragraph paragraph, Anchor anchor) {
        Anchor sentence = paragraph.sentenceAround(anchor);
        return new Statement.Passage(
                id,
                paragraph.id(),
                paragraph.at(sentence),
                sentence.start(),
                anchor.start() - sentence.start(),
                anchor.end() - sentence.start());
    }

    /** As printed; empty where nothing is. */
    private String symbol(String id) {
        Unit unit = units.get(id);
        return unit == null ? PERCENT : unit.isPrinted() ? unit.symbol().zh() : "";
    }

    private Statement statement(Indicator indicator, Observation observation, Statement.Passage passage) {
        // A decrease in persons is a change too, but not in percent.
        boolean percent = observation.measure().isRate()
                && IN_PERCENT.matcher(passage.text()).find();
        String unit = percent ? Unit.PERCENT : indicator.unitOf(observation);
        String symbol = symbol(unit);
        Topic topic = topic(indicator, symbol, observation.measure());
        return new Statement(
                year,
                name(indicator, topic, passage),
                topic,
                observation.signed(),
                observation.signedUpper(),
                PrintedUnit.of(symbol),
                observation.period(),
                observation.measure(),
                observation.status(),
                observation.bound(),
                observation.state(),
                passage);
    }

    /** As the sentence calls what many reports share; of several such words the last before the number. */
    private static String name(Indicator indicator, Topic topic, Statement.Passage passage) {
        String before = passage.before();
        return topic.spellings()
                .filter(before::contains)
                .max(Comparator.<String>comparingInt(spelling -> before.lastIndexOf(spelling) + spelling.length())
                        .thenComparingInt(String::length))
                .orElse(indicator.name().zh());
    }

    private Topic topic(Indicator indicator, String unit, Measure measure) {
        Entry entry = known.computeIfAbsent(
                        new Asked(indicator.name().zh(), unit, measure),
                        asked -> catalogue.find(asked.name, asked.unit, asked.measure))
                .orElse(null);
        return new Topic(entry, entry == null ? themes.get(indicator.theme()) : entry.theme());
    }
}
