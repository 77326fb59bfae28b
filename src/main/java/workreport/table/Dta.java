package workreport.table;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table as a Stata file, format 118 as {@code help dta} of Stata describes it: little-endian, texts as strL in UTF-8, codes
 * as whole numbers with value labels. It holds no time, so that the same table gives the same bytes.
 */
final class Dta {

    private static final int NAME_BYTES = 129;
    private static final int FORMAT_BYTES = 57;
    private static final int LABEL_BYTES = 321;
    private static final int LONGEST_NAME = 32;
    private static final int SECTIONS = 14;

    private static final int MISSING_WHOLE = 2147483621;
    private static final long MISSING_NUMBER = 0x7FE0000000000000L;
    private static final int TEXT_IN_UTF8 = 130;

    /** What a variable holds. */
    enum Kind {
        TEXT(32768, "%20s", 8),
        NUMBER(65526, "%12.0g", 8),
        WHOLE(65528, "%12.0g", 4),
        /** One of a few words, as its place among them from 1. */
        CODE(65528, "%12.0g", 4);

        private final int type;
        private final String format;
        private final int width;

        Kind(int type, String format, int width) {
            this.type = type;
            this.format = format;
            this.width = width;
        }
    }

    /**
     * A column.
     *
     * @param name letters, digits and underscores, no more than {@value #LONGEST_NAME}
     * @param label for people
     * @param codes the words of a code; empty for others
     */
    record Variable(String name, String label, Kind kind, List<String> codes) {

        Variable {
            if (!name.matches("[A-Za-z_][A-Za-z0-9_]{0," + (LONGEST_NAME - 1) + "}")) {
                throw new IllegalArgumentException(name);
            }
            codes = List.copyOf(codes);
        }
    }

    private final List<Variable> variables;
    private final List<List<Cell>> rows;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Long> places = new ArrayList<>();
    /** Each text is stored once, under the variable and row where it first occurs: repeated sentences do not swell the file. */
    private final Map<String, long[]> texts = new TreeMap<>();

    private final List<String> textsInOrder = new ArrayList<>();

    private Dta(List<Variable> variables, List<List<Cell>> rows) {
        this.variables = variables;
        this.rows = rows;
    }

    /** The bytes of the file. */
    static byte[] of(String label, List<Variable> variables, List<List<Cell>> rows) {
        return new Dta(variables, rows).bytes(label);
    }

    private byte[] bytes(String label) {
        place();
        write("<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>");
        write(little(2).putShort((short) variables.size()));
        write("</K><N>");
        write(little(8).putLong(rows.size()));
        write("</N><label>");
        byte[] labelled = label.getBytes(StandardCharsets.UTF_8);
        write(little(2).putShort((short) labelled.length));
        out.writeBytes(labelled);
        write("</label><timestamp>");
        out.write(0);
        write("</timestamp></header>");
        place();
        int map = out.size() + "<map>".length();
        section("map", () -> out.writeBytes(new byte[SECTIONS * Long.BYTES]));
        placed("variable_types", () -> variables.forEach(each -> write(little(2).putShort((short) each.kind().type))));
        placed("varnames", () -> variables.forEach(each -> padded(each.name(), NAME_BYTES)));
        placed("sortlist", () -> out.writeBytes(new byte[2 * (variables.size() + 1)]));
        placed("formats", () -> variables.forEach(each -> padded(each.kind().format, FORMAT_BYTES)));
        placed("value_label_names", () -> variables.forEach(each -> padded(labelName(each), NAME_BYTES)));
        placed("variable_labels", () -> variables.forEach(each -> padded(each.label(), LABEL_BYTES)));
        placed("characteristics", () -> {});
        placed("data", this::data);
        placed("strls", this::strings);
        placed(
                "value_labels",
                () -> variables.stream()
                        .filter(each -> each.kind() == Kind.CODE)
                        .forEach(this::labels));
        place();
        write("</stata_dta>");
        place();
        byte[] file = out.toByteArray();
        ByteBuffer offsets =
                ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).position(map);
        places.forEach(offsets::putLong);
        return file;
    }

    private void place() {
        places.add((long) out.size());
    }

    private void placed(String name, Runnable content) {
        place();
        section(name, content);
    }

    private void section(String name, Runnable content) {
        write("<" + name + ">");
        content.run();
        write("</" + name + ">");
    }

    private void data() {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < variables.size(); column++) {
                cell(variables.get(column), rows.get(row).get(column), column + 1, row + 1);
            }
        }
    }

    private void cell(Variable variable, Cell cell, int column, int row) {
        ByteBuffer bytes = little(variable.kind().width);
        switch (variable.kind()) {
            case TEXT -> bytes.putLong(reference(cell, column, row));
            case NUMBER -> {
                if (cell instanceof Cell.Figure figure) {
                    bytes.putDouble(figure.value().doubleValue());
                } else {
                    bytes.putLong(MISSING_NUMBER);
                }
            }
            case WHOLE ->
                bytes.putInt(cell instanceof Cell.Figure figure ? figure.value().intValueExact() : MISSING_WHOLE);
            case CODE -> bytes.putInt(cell instanceof Cell.Text text ? code(variable, text.text()) : MISSING_WHOLE);
        }
        write(bytes);
    }

    private static int code(Variable variable, String word) {
        int place = variable.codes().indexOf(word);
        if (place < 0) {
            throw new IllegalArgumentException(word + " in " + variable.name());
        }
        return place + 1;
    }

    /** Two bytes for the variable and six for the row under which a text is kept; 0 for an empty one. */
    private long reference(Cell cell, int column, int row) {
        if (!(cell instanceof Cell.Text text)) {
            return 0;
        }
        long[] kept = texts.computeIfAbsent(text.text(), each -> {
            textsInOrder.add(each);
            return new long[] {column, row};
        });
        return kept[0] | kept[1] << Short.SIZE;
    }

    private void strings() {
        for (String text : textsInOrder) {
            long[] kept = texts.get(text);
            byte[] content = text.getBytes(StandardCharsets.UTF_8);
            write("GSO");
            write(little(17)
                    .putInt((int) kept[0])
                    .putLong(kept[1])
                    .put((byte) TEXT_IN_UTF8)
                    .putInt(content.length + 1));
            out.writeBytes(content);
            out.write(0);
        }
    }

    private static String labelName(Variable variable) {
        return variable.kind() == Kind.CODE ? variable.name() : "";
    }

    private void labels(Variable variable) {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        int count = variable.codes().size();
        ByteBuffer offsets = little(Integer.BYTES * count);
        ByteBuffer values = little(Integer.BYTES * count);
        for (int i = 0; i < count; i++) {
            offsets.putInt(words.size());
            values.putInt(i + 1);
            words.writeBytes(variable.codes().get(i).getBytes(StandardCharsets.UTF_8));
            words.write(0);
        }
        write("<lbl>");
        write(little(Integer.BYTES).putInt(2 * Integer.BYTES + 2 * Integer.BYTES * count + words.size()));
        padded(variable.name(), NAME_BYTES);
        out.writeBytes(new byte[3]);
        write(little(2 * Integer.BYTES).putInt(count).putInt(words.size()));
        write(offsets);
        write(values);
        out.writeBytes(words.toByteArray());
        write("</lbl>");
    }

    /** As much of a text as there is room for, then zeros; never half a character. */
    private void padded(String text, int size) {
        String cut = text;
        while (cut.getBytes(StandardCharsets.UTF_8).length >= size) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        byte[] bytes = cut.getBytes(StandardCharsets.UTF_8);
        out.writeBytes(bytes);
        out.writeBytes(new byte[size - bytes.length]);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(ByteBuffer bytes) {
        out.writeBytes(bytes.array());
    }

    private void write(String ascii) {
        out.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    }
}
