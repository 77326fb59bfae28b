package workreport.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import workreport.document.Anchor;
import workreport.document.Paragraph;
import workreport.document.ParagraphRole;
import workreport.document.Section;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.paint.Ink;
import workreport.platform.FontFile;
import workreport.typeset.Block;
import workreport.typeset.Run;
import workreport.typeset.Style;

/** The text of a section on paper: only the sentences that carry its numbers, or all of it. Numbers are in bold. */
final class KeySentences {

    private final Notation notation;
    /** By paragraph, its observations' places, in order. */
    private final Map<String, List<Anchor>> anchors;

    KeySentences(Report report, Notation notation) {
        this.notation = notation;
        anchors = report.indicators().stream()
                .flatMap(indicator -> indicator.observations().stream())
                .flatMap(observation -> observation.anchor().stream())
                .distinct()
                .sorted(Comparator.comparing(Anchor::start))
                .collect(Collectors.groupingBy(Anchor::paragraph, TreeMap::new, Collectors.toList()));
    }

    /** The sentences with numbers, a paragraph for each of the report; below headings if the section has parts. */
    List<Block> key(Section section) {
        List<Block> blocks = new ArrayList<>();
        section.paragraphs().forEach(paragraph -> key(blocks, paragraph));
        for (Section part : section.sections()) {
            List<Block> inside = key(part);
            if (!inside.isEmpty() && (part.level() < 3 || !part.runIn())) {
                blocks.add(heading(part, Style.SUBHEADING));
            }
            blocks.addAll(inside);
        }
        section.closing().forEach(paragraph -> key(blocks, paragraph));
        return blocks;
    }

    private void key(List<Block> blocks, Paragraph paragraph) {
        List<Anchor> sentences = anchors.getOrDefault(paragraph.id(), List.of()).stream()
                .map(paragraph::sentenceAround)
                .distinct()
                .toList();
        List<Run> runs = new ArrayList<>();
        sentences.forEach(sentence -> runs.addAll(runs(paragraph, sentence.start(), sentence.end(), Style.BODY)));
        if (!runs.isEmpty()) {
            blocks.add(new Block.Text(Style.BODY, runs, Language.ZH, 0));
        }
    }

    /** The whole text. */
    List<Block> full(Section section) {
        List<Block> blocks = new ArrayList<>();
        full(blocks, section, false, Style.SUBHEADING, Style.BODY);
        return blocks;
    }

    /** The whole text with its own heading, as a document; headings are bookmarks. */
    List<Block> document(Section section) {
        List<Block> blocks = new ArrayList<>();
        full(blocks, section, true, Style.DOCUMENT_SECTION, Style.DOCUMENT_TEXT);
        return blocks;
    }

    private void full(List<Block> blocks, Section section, boolean headed, Style style, Style text) {
        List<Run> lead = new ArrayList<>();
        boolean document = text == Style.DOCUMENT_TEXT;
        if (headed && section.runIn() && section.level() > 2) {
            lead.add(new Run(section.number() + section.heading(), FontFile.BOLD, Ink.INK));
        } else if (headed) {
            Style own = document ? heading(section.level()) : style;
            blocks.add(new Block.Text(
                    own,
                    List.of(new Run(section.number() + section.heading(), own.face, own.ink)),
                    Language.ZH,
                    document ? section.level() : 0));
        }
        List<Paragraph> rows = new ArrayList<>();
        for (Paragraph paragraph : section.paragraphs()) {
            if (paragraph.role() == ParagraphRole.ROW) {
                rows.add(paragraph);
                continue;
            }
            RowsTable.add(rows, blocks);
            List<Run> runs = new ArrayList<>(lead);
            lead.clear();
            runs.addAll(runs(paragraph, 0, paragraph.text().length(), text));
            blocks.add(new Block.Text(text, runs, Language.ZH, 0));
        }
        RowsTable.add(rows, blocks);
        if (!lead.isEmpty()) {
            blocks.add(new Block.Text(text, lead, Language.ZH, 0));
        }
        section.sections().forEach(part -> full(blocks, part, true, style, text));
        section.closing()
                .forEach(paragraph -> blocks.add(
                        new Block.Text(text, runs(paragraph, 0, paragraph.text().length(), text), Language.ZH, 0)));
    }

    /** As GB/T 9704 has it for 一、, （一） and 1.; what is below that looks like the last. */
    private static Style heading(int level) {
        return switch (level) {
            case 1 -> Style.DOCUMENT_CHAPTER;
            case 2 -> Style.DOCUMENT_SECTION;
            default -> Style.DOCUMENT_SUBSECTION;
        };
    }

    private Block heading(Section section, Style style) {
        return Block.Text.of(style, section.number() + section.title(), Language.ZH);
    }

    private List<Run> runs(Paragraph paragraph, int start, int end, Style style) {
        if (style == Style.DOCUMENT_TEXT) {
            return List.of(new Run(paragraph.text().substring(start, end), style.face, style.ink));
        }
        List<Run> runs = new ArrayList<>();
        int done = start;
        for (Anchor anchor : anchors.getOrDefault(paragraph.id(), List.of())) {
            if (done <= anchor.start() && anchor.end() <= end) {
                runs.add(new Run(paragraph.text().substring(done, anchor.start()), style.face, style.ink));
                runs.add(new Run(paragraph.at(anchor), FontFile.BOLD, style.ink));
                done = anchor.end();
            }
        }
        runs.add(new Run(paragraph.text().substring(done, end), style.face, style.ink));
        return runs.stream().filter(run -> !run.text().isEmpty()).toList();
    }

    /** What a section says in the other language, where there is such a line. */
    Stream<Block> gist(Section section) {
        return section.gistEn() == null || notation.language() == Language.ZH
                ? Stream.empty()
                : Stream.of(Block.Text.of(
                        Style.PLAIN, Words.of(Language.EN).say("sheet.gist", section.gistEn()), Language.EN));
    }
}
