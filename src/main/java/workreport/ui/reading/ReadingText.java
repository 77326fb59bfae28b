package workreport.ui.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.document.Section;
import workreport.evidence.Report;
import workreport.find.Hit;
import workreport.language.Language;

/** The report as a list of blocks, and the way between places in the report and places in that list. */
final class ReadingText {

    private final List<TextBlock> blocks = new ArrayList<>();
    private final Map<String, Integer> indexes = new HashMap<>();
    /** How many characters stand before each block's own text: a heading's number, a paragraph's indent. */
    private final List<Integer> leads = new ArrayList<>();
    /** Characters up to and including each block. */
    private final List<Integer> lengths = new ArrayList<>();

    /**
     * @param language English puts an English heading beneath each heading
     */
    ReadingText(Report report, Language language) {
        report.walk(section -> add(section, language), this::add);
    }

    /** A stretch of a block, with the indent counted. */
    record Stretch(int block, int start, int end) {}

    private void add(Section section, Language language) {
        TextBlock.Kind kind = switch (section.level()) {
            case 1 -> TextBlock.Kind.HEADING_1;
            case 2 -> TextBlock.Kind.HEADING_2;
            default -> TextBlock.Kind.HEADING_3;
        };
        add(
                new TextBlock(kind, section.number() + section.title(), section.id()),
                section.number().length());
        if (language == Language.EN && section.headingEn() != null) {
            add(new TextBlock(TextBlock.Kind.GLOSS, section.headingEn(), null), 0);
        }
    }

    private void add(Paragraph paragraph) {
        TextBlock.Kind kind = switch (paragraph.role()) {
            case TITLE -> TextBlock.Kind.TITLE;
            case IMPRINT -> TextBlock.Kind.IMPRINT;
            case OCCASION -> TextBlock.Kind.OCCASION;
            case SPEAKER -> TextBlock.Kind.SPEAKER;
            case SALUTATION -> TextBlock.Kind.SALUTATION;
            case ROW -> TextBlock.Kind.ROW;
            case TEXT -> TextBlock.Kind.TEXT;
        };
        String indent = kind == TextBlock.Kind.TEXT ? TextBlock.INDENT : "";
        add(new TextBlock(kind, indent + paragraph.text(), paragraph.id()), indent.length());
    }

    private void add(TextBlock block, int lead) {
        leads.add(lead);
        int before = lengths.isEmpty() ? 0 : lengths.getLast();
        lengths.add(before + block.text().length());
        if (block.place() != null) {
            indexes.put(block.place(), blocks.size());
        }
        blocks.add(block);
    }

    List<TextBlock> blocks() {
        return blocks;
    }

    /** Everything, a line a block. */
    String joined() {
        return blocks.stream().map(TextBlock::text).collect(Collectors.joining("\n"));
    }

    /** The block of a section or paragraph. */
    Optional<Integer> indexOf(String id) {
        return Optional.ofNullable(indexes.get(id));
    }

    /** The last block of a section, with all that stands below it. */
    int lastOf(Section section) {
        String id = section.id();
        for (Section step = section;
                step != null;
                step = step.closing().isEmpty() && !step.sections().isEmpty()
                        ? step.sections().getLast()
                        : null) {
            List<Paragraph> paragraphs = step.closing().isEmpty() ? step.paragraphs() : step.closing();
            id = paragraphs.isEmpty() ? step.id() : paragraphs.getLast().id();
        }
        int last = indexes.get(id);
        while (last + 1 < blocks.size() && blocks.get(last + 1).place() == null) {
            last++;
        }
        return last;
    }

    /** The section or paragraph that a block shows; for a gloss, that of its heading. */
    String placeAt(int block) {
        for (int i = block; i >= 0; i--) {
            String place = blocks.get(i).place();
            if (place != null) {
                return place;
            }
        }
        throw new IllegalArgumentException("no place at or before block " + block);
    }

    /** Where an anchor is on screen; a heading's last full stop is nowhere. */
    Optional<Stretch> stretch(Anchor anchor) {
        return indexOf(anchor.paragraph())
                .map(index -> {
                    int lead = leads.get(index);
                    int end = Math.min(
                            anchor.end() + lead, blocks.get(index).text().length());
                    return new Stretch(index, anchor.start() + lead, end);
                })
                .filter(stretch -> stretch.start() < stretch.end());
    }

    /** Where a hit is on screen: in an English heading, or else in the report's own text. */
    Optional<Stretch> stretch(Hit hit) {
        Hit.English found = hit.english();
        if (found == null || found.of() != Hit.Of.HEADING) {
            return stretch(hit.anchor());
        }
        return indexOf(hit.anchor().paragraph())
                .map(heading -> heading + 1)
                .filter(gloss -> blocks.get(gloss).kind() == TextBlock.Kind.GLOSS)
                .map(gloss -> new Stretch(gloss, found.start(), found.end()));
    }

    /** What lies between two columns on screen as stretches of headings and paragraphs, without our English. */
    List<Anchor> anchors(int firstBlock, int firstColumn, int lastBlock, int lastColumn) {
        List<Anchor> anchors = new ArrayList<>();
        for (int i = firstBlock; i <= lastBlock; i++) {
            TextBlock block = blocks.get(i);
            int start = Math.max(0, (i == firstBlock ? firstColumn : 0) - leads.get(i));
            int end = (i == lastBlock ? lastColumn : block.text().length()) - leads.get(i);
            if (block.place() != null && start < end) {
                anchors.add(new Anchor(block.place(), start, end));
            }
        }
        return anchors;
    }

    /** The paragraph offset of a column on screen, or -1 within the indent. */
    int offset(int block, int column) {
        return column - leads.get(block);
    }

    /** Which part of the text has gone by when a block has, from 0 to 1. */
    double share(int block) {
        return lengths.get(block) / (double) lengths.getLast();
    }

    /**
     * What lies between two columns on screen as others should get it: the report's own words, without indents, and
     * without our English unless nothing else was wanted.
     */
    String between(int firstBlock, int firstColumn, int lastBlock, int lastColumn) {
        List<String> lines = new ArrayList<>();
        for (int i = firstBlock; i <= lastBlock; i++) {
            TextBlock block = blocks.get(i);
            int end = i == lastBlock ? lastColumn : block.text().length();
            int start = Math.max(i == firstBlock ? firstColumn : 0, Math.min(block.indent(), end));
            if (block.kind() != TextBlock.Kind.GLOSS || firstBlock == lastBlock) {
                lines.add(block.text().substring(start, end));
            }
        }
        return String.join("\n", lines);
    }

    /** The block, or the first of the headings right above it. */
    int withHeading(int block) {
        int first = block;
        while (first > 0 && blocks.get(first - 1).isHeading()) {
            first--;
        }
        return first;
    }
}
