package workreport.ingest.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import workreport.ingest.Extracted;
import workreport.ingest.FileKind;
import workreport.ingest.LeftOut;
import workreport.ingest.Position;
import workreport.ingest.UnreadableException;

/**
 * Workbooks of Excel. Each sheet becomes a table of the cells that have something in them; where a file claims that they stand
 * only tells their order, so that a cell in the last of all columns takes no more room than one in the first.
 */
public final class Xlsx implements Format {

    private static final String STRINGS = "xl/sharedStrings.xml";

    @Override
    public FileKind kind() {
        return FileKind.XLSX;
    }

    @Override
    public boolean isMine(Source source) {
        if (!Zip.isZip(source)) {
            return false;
        }
        try {
            return Zip.of(source, Limits.STANDARD).names().contains("xl/workbook.xml");
        } catch (UnreadableException otherwise) {
            return false;
        }
    }

    @Override
    public Extracted read(Source source, ReadOptions options) throws UnreadableException {
        Limits limits = options.limits().forTables();
        Zip zip = Zip.of(source, limits);
        BlockCollector collector = new BlockCollector(limits);
        List<String> strings = strings(zip, limits, collector);
        for (String name : zip.names()) {
            if (name.matches("xl/worksheets/[^/]+\\.xml")) {
                collector.table(Position.line(1), rows(part(zip, name, limits), strings));
            }
        }
        return collector.finish(FileKind.XLSX);
    }

    private static XmlCursor part(Zip zip, String name, Limits limits) throws UnreadableException {
        Optional<byte[]> bytes = zip.part(name);
        return new XmlCursor(name, bytes.orElse(new byte[0]), limits);
    }

    private static List<String> strings(Zip zip, Limits limits, BlockCollector collector) throws UnreadableException {
        List<String> strings = new ArrayList<>();
        if (zip.names().contains(STRINGS)) {
            XmlCursor xml = part(zip, STRINGS, limits);
            while (xml.nextNamed("si")) {
                strings.add(text(xml, collector));
            }
        }
        return strings;
    }

    /** A string in runs; how to pronounce it is no part of it. */
    private static String text(XmlCursor xml, BlockCollector collector) throws UnreadableException {
        StringBuilder text = new StringBuilder();
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "rPh" -> collector.leaveOut(Position.line(1), xml.text(), LeftOut.Reason.HIDDEN);
                default -> text.append(text(xml, collector));
            }
        }
        return text.toString();
    }

    private static List<List<String>> rows(XmlCursor xml, List<String> strings) throws UnreadableException {
        List<SortedMap<Long, String>> rows = new ArrayList<>();
        TreeSet<Long> columns = new TreeSet<>();
        while (xml.nextNamed("row")) {
            SortedMap<Long, String> row = new TreeMap<>();
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                String value = "";
                long column = column(xml.attribute("r", ""), row);
                String type = xml.attribute("t", "n");
                int inner = xml.depth();
                while (xml.nextChild(inner)) {
                    value = xml.name().equals("f") ? value : value(type, xml.text(), strings);
                }
                if (!value.isBlank()) {
                    row.put(column, value);
                    columns.add(column);
                }
            }
            rows.add(row);
        }
        return rows.stream()
                .filter(row -> !row.isEmpty())
                .map(row ->
                        columns.stream().map(each -> row.getOrDefault(each, "")).toList())
                .toList();
    }

    /** From "AB12" 28; one further than the last if nothing is said. */
    private static long column(String reference, SortedMap<Long, String> row) {
        long column = 0;
        for (int i = 0; i < Math.min(reference.length(), 8) && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column > 0 ? column : row.isEmpty() ? 1 : row.lastKey() + 1;
    }

    private static String value(String type, String text, List<String> strings) {
        if (!type.equals("s")) {
            return text;
        }
        boolean isIndex = text.strip().matches("\\d{1,9}") && Integer.parseInt(text.strip()) < strings.size();
        return isIndex ? strings.get(Integer.parseInt(text.strip())) : "";
    }
}
