package workreport.ingest.outline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import workreport.check.Code;
import workreport.document.Section;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.Position;
import workreport.ingest.Style;
import workreport.ingest.UnreadableException;
import workreport.ingest.format.Formats;
import workreport.ingest.format.ReadOptions;

/** Drafts of small texts, and how tests look at them. */
public final class Drafts {

    /** A title page, for texts that are about what follows it. */
    public static final List<String> FRONT = List.of("政府工作报告", "——2024年1月9日在临川县第十七届人民代表大会第三次会议上", "临川县县长 王小明", "各位代表：");

    private static final String TEXT = "全县上下坚持稳中求进，各项工作有序推进，群众得到实惠，发展的基础更加牢固，后劲更加充足。";

    private Drafts() {}

    public static Draft of(List<Block> blocks) {
        return DraftReader.read(new Extracted(FileKind.TEXT, blocks, List.of(), List.of()));
    }

    /** Of paragraphs; empty ones are left away. */
    public static Draft of(String... paragraphs) {
        return of(blocks(List.of(paragraphs)));
    }

    /** Of paragraphs behind a title page. */
    public static Draft below(String... paragraphs) {
        List<String> all = new ArrayList<>(FRONT);
        all.addAll(List.of(paragraphs));
        return of(blocks(all));
    }

    public static Draft of(Path file) throws UnreadableException {
        return DraftReader.read(Formats.read(file, ReadOptions.STANDARD));
    }

    public static List<Block> blocks(List<String> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            if (!paragraph.isBlank()) {
                blocks.add(new Block.Paragraph(Position.line(blocks.size() + 1), paragraph, Style.PLAIN));
            }
        }
        return blocks;
    }

    /** Text of some fifty characters, without any heading. */
    public static String text() {
        return TEXT;
    }

    /** A line for each heading: its level and its words, indented. */
    public static List<String> outline(Draft draft) {
        return draft.allSections().stream()
                .map(section -> section.level() + " " + section.number() + section.heading())
                .toList();
    }

    /** The rule that found the heading with these words. */
    public static String rule(Draft draft, String words) {
        Section found = draft.allSections().stream()
                .filter(section -> section.heading().contains(words))
                .findFirst()
                .orElseThrow();
        return Code.of(Objects.requireNonNull(draft.rules().get(found.id())));
    }
}
