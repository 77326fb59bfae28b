package workreport.ingest;

import java.util.List;

/**
 * What was read from one file.
 *
 * @param format what the file was read as
 * @param blocks its text in reading order, notes last
 * @param leftOut what is in no block, in the order of the file
 */
public record Extracted(FileKind format, List<Block> blocks, List<LeftOut> leftOut, List<Warning> warnings) {

    public Extracted {
        blocks = List.copyOf(blocks);
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
    }
}
