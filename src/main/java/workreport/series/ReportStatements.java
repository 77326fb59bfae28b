package workreport.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Observation;
import workreport.evidence.Report;
import workreport.measure.Unit;

/** What a report's indicators say; of a report without any, what its text says. */
public final class ReportStatements {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

    private final int year;
    private final Report report;
    private final Contents contents;
    private final Map<String, Unit> units;

    private ReportStatements(Report report, int year) {
        this.report = report;
        this.year = year;
        contents = new Contents(report);
        units = report.units().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    /** Empty if nothing tells the report's year. */
    public static Optional<YearReport> of(Report report) {
        return year(report)
                .map(year -> new YearReport(
                        report.id(),
                        report.place().zh(),
                        "",
                        year,
                        report.indicators().isEmpty()
                                ? TextStatements.of(report, year)
                                : new ReportStatements(report, year).all()));
    }

    /** The year that it plans for: as its milestones say, or the one in which it was delivered, or the one in its title. */
    private static Optional<Integer> year(Report report) {
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
                report.id(),
                paragraph.id(),
                paragraph.at(sentence),
                sentence.start(),
                anchor.start() - sentence.start(),
                anchor.end() - sentence.start());
    }

    private Statement statement(Indicator indicator, Observation observation, Statement.Passage passage) {
        String unit = observation.measure().isRate() ? Unit.PERCENT : indicator.unitOf(observation);
        Unit known = units.get(unit);
        return new Statement(
                year,
                indicator.name().zh(),
                observation.signed(),
                observation.signedUpper(),
                PrintedUnit.of(known == null ? "%" : known.symbol().zh()),
                observation.period(),
                observation.measure(),
                observation.status(),
                observation.bound(),
                observation.state(),
                passage);
    }
}
