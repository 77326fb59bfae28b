package workreport.table;

import static workreport.table.Xml.all;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A workbook read back from its XML, as a spreadsheet reads it. */
final class OpenWorkbook {

    private final Map<String, Document> parts = new TreeMap<>();

    OpenWorkbook(byte[] workbook) {
        unpack(workbook).forEach((name, part) -> parts.put(name, Xml.parse(part)));
    }

    /** The parts of a workbook as they are, by their names. */
    static Map<String, byte[]> unpack(byte[] workbook) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }

    Document part(String name) {
        return parts.get(name);
    }

    List<String> names() {
        return all(part("xl/workbook.xml"), "sheet").stream()
                .map(sheet -> sheet.getAttribute("name"))
                .toList();
    }

    Document sheet(String name) {
        return part("xl/worksheets/sheet%d.xml".formatted(names().indexOf(name) + 1));
    }

    /** What a defined name of a sheet stands for; null if it has none. */
    @Nullable
    String defined(String sheet, String name) {
        return all(part("xl/workbook.xml"), "definedName").stream()
                .filter(defined -> defined.getAttribute("name").equals(name)
                        && defined.getAttribute("localSheetId").equals(Integer.toString(names().indexOf(sheet))))
                .map(Element::getTextContent)
                .findFirst()
                .orElse(null);
    }

    /** The cells of a sheet row by row, a {@link String}, a {@link BigDecimal} or null each, all rows equally long. */
    List<List<@Nullable Object>> rows(String name) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Element row : all(sheet(name), "row")) {
            List<@Nullable Object> cells = new ArrayList<>(
                    Collections.nCopies(rows.isEmpty() ? 0 : rows.getFirst().size(), null));
            for (Element cell : all(row, "c")) {
                int column = column(cell);
                while (cells.size() <= column) {
                    cells.add(null);
                }
                cells.set(column, value(cell));
            }
            rows.add(cells);
        }
        return rows;
    }

    static int column(Element cell) {
        int column = 0;
        for (char letter : cell.getAttribute("r").replaceAll("\\d", "").toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    @Nullable
    Object value(Element cell) {
        List<Element> values = all(cell, "v");
        if (values.isEmpty()) {
            return null;
        }
        String value = values.getFirst().getTextContent();
        return cell.getAttribute("t").equals("s")
                ? all(part("xl/sharedStrings.xml"), "si")
                        .get(Integer.parseInt(value))
                        .getTextContent()
                : new BigDecimal(value);
    }

    Element style(Element cell) {
        return all(all(part("xl/styles.xml"), "cellXfs").getFirst(), "xf")
                .get(Integer.parseInt(cell.getAttribute("s")));
    }

    /** The number format of a cell; empty if it has none of its own. */
    String format(Element cell) {
        String id = style(cell).getAttribute("numFmtId");
        return all(part("xl/styles.xml"), "numFmt").stream()
                .filter(number -> number.getAttribute("numFmtId").equals(id))
                .map(number -> number.getAttribute("formatCode"))
                .findFirst()
                .orElse("");
    }
}
