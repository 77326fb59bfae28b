package workreport.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workreport.analysis.ReportProfile;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Report;
import workreport.evidence.Theme;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.typeset.Block;
import workreport.typeset.Metadata;
import workreport.typeset.PageFormat;

/** What every sheet of a report has: its head, its source, the name of its file. */
final class SheetTemplate extends Stationery {

    private static final Pattern ISSUER = Pattern.compile("^(.+?人民政府)工作报告");

    private final ReportProfile profile;
    private final Contents contents;
    private final SheetNames names;

    SheetTemplate(ReportProfile profile, SheetOptions options) {
        super(options, new SheetLanguages(profile.report().units(), options.labels()));
        this.profile = profile;
        contents = profile.contents();
        Report report = profile.report();
        names = new SheetNames(options, voices(), report.place(), year(report), report.id());
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

    /** Who said it, and when, in each language. */
    private List<Metadata.Said> source() {
        return voices().all().stream()
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

    /** Who issued the report, as its own title says; null if it does not. */
    private @Nullable String issuer() {
        Matcher title = ISSUER.matcher(report().title().zh());
        return title.find() ? title.group(1) : null;
    }

    SheetNames.Name name(Section section) {
        return names.of(
                section.id(), voices().language().of(section.brief()), options().fullText());
    }

    SheetNames.Name name(Theme theme) {
        return names.of(theme.id(), voices().each(theme.name()).getFirst(), false);
    }

    SheetNames.Name name(Indicator indicator) {
        return names.of(indicator.id(), voices().each(indicator.name()).getFirst(), false);
    }

    /** The names of files. */
    SheetNames names() {
        return names;
    }

    /** What tells the place's reports apart: the year of its delivery, or which it plans for; else the report's id. */
    private static String year(Report report) {
        LocalDate date = report.delivered();
        OptionalInt planned = report.milestones().next();
        if (date == null) {
            return planned.isPresent() ? Integer.toString(planned.getAsInt()) : report.id();
        }
        return Integer.toString(date.getYear());
    }

    Sheet sheet(SheetNames.Name name, String title, PageFormat format, List<Block> blocks) {
        return sheet(name, title, source(), format, blocks);
    }

    /** The same from another source than the report as a whole. */
    Sheet sheet(SheetNames.Name name, String title, List<Metadata.Said> source, PageFormat format, List<Block> blocks) {
        return sheet(name, title, source, report().delivered(), format.official() ? issuer() : null, format, blocks);
    }

    /**
     * The metadata of a chart's document.
     *
     * @param id a unique id
     */
    Metadata about(String id, String title) {
        return new Metadata(id, title, voices().language(), report().delivered(), source(), null);
    }
}
