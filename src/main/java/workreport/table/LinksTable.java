package workreport.table;

import static workreport.table.IndicatorFields.text;

import java.util.ArrayList;
import java.util.List;
import workreport.analysis.ReportProfile;
import workreport.check.Code;
import workreport.evidence.Indicator;
import workreport.evidence.Link;
import workreport.language.Notation;
import workreport.table.Table.Field;

/**
 * What may be compared with what, and why: one row for each indicator of each link. Only its foot depends on the language.
 */
public final class LinksTable {

    /** The name of its sheet. */
    public static final String NAME = "links";

    /** An indicator of a link; links are numbered from 1. */
    private record Member(int number, Link link, Indicator indicator) {}

    private LinksTable() {}

    /** The links that have any of those indicators, with all their members. */
    public static Table data(List<Indicator> indicators, ReportProfile report, Notation notation) {
        List<String> wanted = indicators.stream().map(Indicator::id).toList();
        List<Link> links = report.report().links();
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (link.indicators().stream().anyMatch(wanted::contains)) {
                for (String id : link.indicators()) {
                    members.add(new Member(
                            i + 1, link, report.contents().indicator(id).orElseThrow()));
                }
            }
        }
        return DataTables.table(NAME, report, notation, fields(report), members);
    }

    private static List<Field<Member>> fields(ReportProfile report) {
        List<Field<Member>> fields = new ArrayList<>();
        fields.add(new Field<>("link", member -> new Cell.Figure(member.number)));
        fields.add(text("link_verdict", member -> Code.of(member.link.verdict())));
        new IndicatorFields(report).names().forEach(field -> fields.add(field.of(Member::indicator)));
        fields.add(text("link_note_zh", member -> member.link.note().zh()));
        fields.add(text("link_note_en", member -> member.link.note().en()));
        return fields;
    }
}
