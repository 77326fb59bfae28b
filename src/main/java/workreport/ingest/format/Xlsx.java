package workreport.ingest.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * only tells their order, so that a cell in the last of all columns takes no more room than one in the first. Numbers that are
 * shown as percentages are read so: 0.248 that a person sees as 24.8% is 24.8%.
 */
public final class Xlsx implements Format {

    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";

    /** The formats of percentages that every workbook knows. */
    private static final Set<String> PERCENT_FORMATS = Set.of("9", "10");

    /** Spreadsheets calculate with this many digits; further ones are binary noise. */
    private static final MathContext DIGITS = new MathContext(15);

    /** What cells refer to: the texts, and whether the number of a style is a percentage. */
    private record Book(List<String> strings, List<Boolean> percentages) {

        boolean isPercentage(String style) {
            return style.matches("\\d{1,6}")
                    && Integer.parseInt(style) < percentages.size()
                    && percentages.get(Integer.parseInt(style));
        }
    }

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
        Book book = new Book(strings(zip, limits, collector), percentages(zip, limits));
        for (String name : zip.names()) {
            if (name.matches("xl/worksheets/[^/]+\\.xml")) {
                collector.table(Position.line(1), rows(part(zip, name, limits), book));
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

    /** For each style of cells whether it shows numbers as percentages. */
    private static List<Boolean> percentages(Zip zip, Limits limits) throws UnreadableException {
        List<Boolean> percentages = new ArrayList<>();
        Set<String> formats = new HashSet<>(PERCENT_FORMATS);
        if (zip.names().contains(STYLES)) {
            XmlCursor xml = part(zip, STYLES, limits);
            boolean inCells = false;
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "numFmt" -> {
                        if (xml.attribute("formatCode", "").contains("%")) {
                            formats.add(xml.attribute("numFmtId", ""));
                        }
                    }
                    case "cellXfs" -> inCells = true;
                    case "cellStyles", "dxfs" -> inCells = false;
                    case "xf" -> {
                        if (inCells) {
                            percentages.add(formats.contains(xml.attribute("numFmtId", "")));
                        }
                    }
                    default -> {}
                }
            }
        }
        return percentages;
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

    private static List<List<String>> rows(XmlCursor xml, Book book) throws UnreadableException {
        List<SortedMap<Long, String>> rows = new ArrayList<>();
        TreeSet<Long> columns = new TreeSet<>();
        while (xml.nextNamed("row")) {
            SortedMap<Long, String> row = new TreeMap<>();
            int depth = xml.depth();
            while (xml.nextChild(depth)) {
                String value = "";
                long column = column(xml.attribute("r", ""), row);
                String type = xml.attribute("t", "n");
                boolean isPercentage = book.isPercentage(xml.attribute("s", ""));
                int inner = xml.depth();
                while (xml.nextChild(inner)) {
                    value = xml.name().equals("f") ? value : value(type, xml.text(), isPercentage, book);
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

    /** 28 for "AB12"; the column after the last if none is given. */
    private static long column(String reference, SortedMap<Long, String> row) {
        long column = 0;
        for (int i = 0; i < Math.min(reference.length(), 8) && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column > 0 ? column : row.isEmpty() ? 1 : row.lastKey() + 1;
    }

    private static String value(String type, String text, boolean isPercentage, Book book) {
        return switch (type) {
            case "s" -> {
                boolean isIndex = text.strip().matches("\\d{1,9}")
                        && Integer.parseInt(text.strip()) < book.strings().size();
                yield isIndex ? book.strings().get(Integer.parseInt(text.strip())) : "";
            }
            case "n" -> number(text.strip(), isPercentage);
            default -> text;
        };
    }

    /** A number as a person would see it; other text is unchanged. */
    private static String number(String text, boolean isPercentage) {
        if (!text.matches("-?\\d{1,40}(?:\\.\\d{1,40})?(?:[eE][+-]?\\d{1,2})?")) {
            return text;
        }
        BigDecimal exact = new BigDecimal(text);
        boolean isNoisy = exact.precision() > DIGITS.getPrecision();
        BigDecimal number = isNoisy ? exact.round(DIGITS).stripTrailingZeros() : exact;
        return isPercentage
                ? number.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                : number.toPlainString();
    }
}
