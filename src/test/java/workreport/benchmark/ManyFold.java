package workreport.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import workreport.load.ReportFile;

/**
 * Model files of the bundled report's text so many times over, each copy with chapters and ids of its own, and every digit
 * of it accounted for. Such a file stands up to every check of one from outside.
 *
 * <p>The indicators stay those of the first copy; the numbers of the others are numerals.
 */
public final class ManyFold {

    private static final Set<String> ONCE =
            Set.of("themes", "opening", "closing", "terms", "units", "indicators", "links");
    private static final Pattern PLACE = Pattern.compile("\"s([1-9][0-9]*)([.\"])");

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final ObjectNode model;
    private final int chapters;

    private ManyFold() throws IOException {
        try (InputStream in = ReportFile.class.getResourceAsStream("/workreport/data/xinghe-2022/report.json")) {
            model = (ObjectNode) json.readTree(in);
        }
        chapters = model.get("sections").size();
    }

    /** {@code ManyFold FOLDER TIMES…} writes the text so many times over into files of their own: {@code 10x.json}. */
    public static void main(String[] arguments) throws IOException {
        for (int i = 1; i < arguments.length; i++) {
            new ManyFold().write(Integer.parseInt(arguments[i]), Path.of(arguments[0], arguments[i] + "x.json"));
        }
    }

    private void write(int times, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            String lead = "{\n  ";
            for (String field : model.propertyNames()) {
                out.write((lead + "\"" + field + "\": ").getBytes(StandardCharsets.UTF_8));
                lead = ",\n  ";
                if (model.get(field) instanceof ArrayNode list && !ONCE.contains(field)) {
                    write(list, times, field, out);
                } else {
                    out.write(json.writeValueAsBytes(model.get(field)));
                }
            }
            out.write("\n}\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private void write(ArrayNode list, int times, String field, OutputStream out) throws IOException {
        ArrayNode copied = field.equals("numerals") ? numerals() : list;
        String lead = "[\n    ";
        for (int copy = 0; copy < times; copy++) {
            for (JsonNode entry : copy == 0 ? list : copied) {
                String text = copy == 0 ? json.writeValueAsString(entry) : moved(entry, copy);
                out.write((lead + text).getBytes(StandardCharsets.UTF_8));
                lead = ",\n    ";
            }
        }
        out.write("\n  ]".getBytes(StandardCharsets.UTF_8));
    }

    /** The same in that copy, with chapters counted on. */
    private String moved(JsonNode entry, int copy) {
        return PLACE.matcher(json.writeValueAsString(entry))
                .replaceAll(place -> "\"s" + (Integer.parseInt(place.group(1)) + copy * chapters) + place.group(2));
    }

    /** Those of the chapters, with the numbers that are observations in the first copy. */
    private ArrayNode numerals() {
        ArrayNode numerals = json.createArrayNode();
        for (JsonNode numeral : model.get("numerals")) {
            if (numeral.get("anchor").get("paragraph").stringValue().startsWith("s")) {
                numerals.add(numeral);
            }
        }
        Set<JsonNode> anchors = new LinkedHashSet<>();
        for (JsonNode indicator : model.get("indicators")) {
            indicator.get("observations").forEach(observation -> anchors.add(observation.get("anchor")));
        }
        anchors.forEach(anchor -> numerals.addObject().put("kind", "other").set("anchor", anchor));
        return numerals;
    }
}
