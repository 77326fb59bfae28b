package workreport.ingest.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import workreport.ingest.Block;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.LeftOut;
import workreport.ingest.Position;
import workreport.ingest.Style;
import workreport.ingest.Warning;

/** Carries what was read from a file from one process to another. Both are the same program: the format may change. */
final class ExtractedStream {

    private ExtractedStream() {}

    /** Writes one of many. */
    interface Part<T> {
        void write(T part) throws IOException;
    }

    /** Reads one of many. */
    interface Made<T> {
        T read() throws IOException;
    }

    static void write(Extracted extracted, DataOutputStream out) throws IOException {
        constant(extracted.format(), out);
        all(extracted.blocks(), out, block -> write(block, out));
        all(extracted.leftOut(), out, each -> {
            write(each.position(), out);
            text(each.text(), out);
            constant(each.reason(), out);
            out.writeInt(each.times());
        });
        all(extracted.warnings(), out, each -> {
            constant(each.kind(), out);
            text(each.detail(), out);
        });
    }

    static Extracted read(DataInputStream in) throws IOException {
        return new Extracted(
                constant(FileKind.values(), in),
                all(in, () -> block(in)),
                all(in, () -> new LeftOut(position(in), text(in), constant(LeftOut.Reason.values(), in), in.readInt())),
                all(in, () -> new Warning(constant(Warning.Kind.values(), in), text(in))));
    }

    private static void write(Block block, DataOutputStream out) throws IOException {
        switch (block) {
            case Block.Paragraph paragraph -> {
                out.writeByte('p');
                write(paragraph.position(), out);
                text(paragraph.text(), out);
                Style style = paragraph.style();
                out.writeInt(style.level());
                out.writeInt(style.bold());
                out.writeBoolean(style.centred());
                out.writeFloat(style.size());
                text(style.number(), out);
            }
            case Block.Table table -> {
                out.writeByte('t');
                write(table.position(), out);
                all(table.rows(), out, row -> all(row, out, cell -> text(cell, out)));
            }
            case Block.Note note -> {
                out.writeByte('n');
                write(note.position(), out);
                text(note.mark(), out);
                text(note.text(), out);
            }
        }
    }

    private static Block block(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case 'p' ->
                new Block.Paragraph(
                        position(in),
                        text(in),
                        new Style(in.readInt(), in.readInt(), in.readBoolean(), in.readFloat(), text(in)));
            case 't' -> new Block.Table(position(in), all(in, () -> all(in, () -> text(in))));
            default -> new Block.Note(position(in), text(in), text(in));
        };
    }

    private static void write(Position position, DataOutputStream out) throws IOException {
        out.writeInt(position.page());
        out.writeInt(position.line());
    }

    private static Position position(DataInputStream in) throws IOException {
        return new Position(in.readInt(), in.readInt());
    }

    private static void constant(Enum<?> constant, DataOutputStream out) throws IOException {
        out.writeByte(constant.ordinal());
    }

    private static <E> E constant(E[] all, DataInputStream in) throws IOException {
        return all[in.readByte()];
    }

    /** Of any length, unlike {@link DataOutputStream#writeUTF}; half of a character beyond U+FFFF stays as it is. */
    static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> 8);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(in.readInt());
        char[] text = new char[bytes.length / 2];
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) (bytes[2 * i] << 8 | bytes[2 * i + 1] & 0xFF);
        }
        return new String(text);
    }

    static <T> void all(List<T> all, DataOutputStream out, Part<T> part) throws IOException {
        out.writeInt(all.size());
        for (T each : all) {
            part.write(each);
        }
    }

    static <T> List<T> all(DataInputStream in, Made<T> made) throws IOException {
        int count = in.readInt();
        List<T> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(made.read());
        }
        return all;
    }

    static List<String> texts(DataInputStream in) throws IOException {
        return all(in, () -> text(in));
    }
}
