package workreport.find;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import workreport.document.Anchor;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.language.Words;

/**
 * A link to a place in a report: {@code report:xinghe-2022#s2.1.p3}. The place is the id of a section, a paragraph, an
 * indicator or a theme, tried in this order; a stretch of a paragraph or heading may follow, in Java string indices:
 * {@code #s2.1.p3:12-40}. Without a place it is the report as a whole.
 *
 * @param report the report's id
 * @param id empty for the report as a whole
 * @param stretch what of the paragraph or heading is meant, if not all
 */
public record ReportLink(String report, String id, @Nullable Span stretch) {

    private static final String SCHEME = "report:";
    private static final Pattern FORM =
            Pattern.compile(SCHEME + "([\\w.-]+)(?:#([\\w.-]+)(?::(\\d{1,7})-(\\d{1,7}))?)?", Pattern.CASE_INSENSITIVE);

    /** A link to a section, paragraph, indicator or theme. */
    public static ReportLink to(String report, String id) {
        return new ReportLink(report, id, null);
    }

    /** A link to a stretch of text. */
    public static ReportLink to(String report, Anchor anchor) {
        return new ReportLink(report, anchor.paragraph(), new Span(anchor.start(), anchor.end()));
    }

    /** Whether a text is meant as a link, well-formed or not. */
    public static boolean isMeant(String text) {
        return text.strip().regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** What kind of thing a link leads to. */
    public enum Kind {
        REPORT,
        SECTION,
        PARAGRAPH,
        INDICATOR,
        THEME
    }

    /** The result of following a link in a report. */
    public sealed interface Target {}

    /**
     * There is such a place.
     *
     * @param id empty for the report as a whole
     * @param anchor the stretch of text, if the link names one
     */
    public record Reached(Kind kind, String id, @Nullable Anchor anchor) implements Target {}

    /** There is none, for a stated reason. */
    public record Missed(Reason reason, String text) implements Target {

        /** One line for the reader. */
        public String say(Words words) {
            return switch (reason) {
                case MALFORMED -> words.say("report-link.malformed", text);
                case OTHER_REPORT -> words.say("report-link.other-report", text);
                case NO_SUCH_PLACE -> words.say("report-link.no-such-place", text);
                case NO_SUCH_STRETCH -> words.say("report-link.no-such-stretch", text);
            };
        }
    }

    /** Why a link leads nowhere. */
    public enum Reason {
        MALFORMED,
        OTHER_REPORT,
        NO_SUCH_PLACE,
        NO_SUCH_STRETCH
    }

    /** Reads a link and follows it in a report; whatever is wrong with it is an answer too. */
    public static Target follow(String text, Contents contents) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return new Missed(Reason.MALFORMED, text.strip());
        }
        String id = form.group(2) == null ? "" : form.group(2);
        Span stretch = form.group(3) == null
                ? null
                : new Span(Integer.parseInt(form.group(3)), Integer.parseInt(form.group(4)));
        return new ReportLink(form.group(1), id, stretch).in(contents);
    }

    private Target in(Contents contents) {
        if (!report.equals(contents.report().id())) {
            return new Missed(Reason.OTHER_REPORT, report);
        }
        Kind kind = kind(contents);
        if (kind == null) {
            return new Missed(Reason.NO_SUCH_PLACE, id);
        }
        if (stretch == null) {
            return new Reached(kind, id, null);
        }
        int length = contents.section(id)
                .map(Section::heading)
                .or(() -> contents.paragraph(id).map(paragraph -> paragraph.text()))
                .orElse("")
                .length();
        return stretch.start() < stretch.end() && stretch.end() <= length
                ? new Reached(kind, id, new Anchor(id, stretch.start(), stretch.end()))
                : new Missed(Reason.NO_SUCH_STRETCH, toString());
    }

    private @Nullable Kind kind(Contents contents) {
        if (id.isEmpty()) {
            return Kind.REPORT;
        } else if (contents.section(id).isPresent()) {
            return Kind.SECTION;
        } else if (contents.paragraph(id).isPresent()) {
            return Kind.PARAGRAPH;
        } else if (contents.indicator(id).isPresent()) {
            return Kind.INDICATOR;
        }
        return contents.theme(id).isPresent() ? Kind.THEME : null;
    }

    @Override
    public String toString() {
        String place = id.isEmpty() ? "" : "#" + id;
        return SCHEME + report + place + (stretch == null ? "" : ":" + stretch.start() + "-" + stretch.end());
    }
}
