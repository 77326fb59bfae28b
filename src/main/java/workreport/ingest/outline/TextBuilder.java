package workreport.ingest.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import workreport.document.Paragraph;
import workreport.document.ParagraphRole;
import workreport.document.Section;

/** Makes the sections and paragraphs of a tree, gives them ids, and notes where each stood in the file. */
final class TextBuilder {

    private final List<Paragraph> opening = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Paragraph> closing;
    private final Map<String, List<Place>> places = new LinkedHashMap<>();
    private final Map<String, HeadingRule> rules = new LinkedHashMap<>();
    private final List<Line> lines;
    private final Ids ids;

    TextBuilder(FrontMatter front, List<Line> lines, SectionTree tree, Ids ids) {
        this.lines = lines;
        this.ids = ids;
        front.opening().forEach(item -> opening.add(paragraph("open", opening.size(), item.line(), item.role())));
        tree.opening().forEach(line -> opening.add(paragraph("open", opening.size(), line, ParagraphRole.TEXT)));
        for (SectionNode chapter : tree.chapters()) {
            sections.add(section("s" + (sections.size() + 1), chapter));
        }
        closing = paragraphs("close", tree.closing());
    }

    /** Gives ids. */
    interface Ids {

        /**
         * The id of a heading or paragraph.
         *
         * @param own by where it stands in the outline
         * @param places where it stood in the file
         */
        String give(String own, List<Place> places, boolean heading);
    }

    List<Paragraph> opening() {
        return opening;
    }

    List<Section> sections() {
        return sections;
    }

    List<Paragraph> closing() {
        return closing;
    }

    /** By the ids of paragraphs and sections, those of a section being of its heading. */
    Map<String, List<Place>> places() {
        return places;
    }

    /** By the ids of sections. */
    Map<String, HeadingRule> rules() {
        return rules;
    }

    private Section section(String id, SectionNode node) {
        Heading heading = node.heading;
        Line line = lines.get(heading.line());
        List<Place> stood = line.part(heading.start(), heading.end()).places();
        String given = ids.give(id, stood, true);
        places.put(given, stood);
        rules.put(given, heading.rule());
        List<Paragraph> paragraphs = paragraphs(id, node.paragraphs);
        List<Section> children = new ArrayList<>();
        for (SectionNode child : node.children) {
            children.add(section(id + "." + (children.size() + 1), child));
        }
        boolean runIn = heading.end() < line.length();
        return new Section(
                given,
                heading.number(),
                heading.text(),
                null,
                null,
                heading.level(),
                runIn,
                null,
                paragraphs,
                children,
                paragraphs(id + ".end", node.closing));
    }

    private List<Paragraph> paragraphs(String id, List<Line> texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        texts.forEach(text -> paragraphs.add(paragraph(id, paragraphs.size(), text, ParagraphRole.TEXT)));
        return paragraphs;
    }

    private Paragraph paragraph(String id, int before, Line line, ParagraphRole role) {
        String given = ids.give(id + ".p" + (before + 1), line.places(), false);
        places.put(given, line.places());
        return new Paragraph(given, role, line.text());
    }
}
