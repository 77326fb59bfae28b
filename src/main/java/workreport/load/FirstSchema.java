package workreport.load;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Files of the first schema, read as if they were of the present one. The values keep their places in the text, and what is
 * wrong with them is reported under the names that the file uses.
 */
final class FirstSchema {

    private static final Pattern OBSERVATIONS = Pattern.compile("^(/indicators/\\d+)/observations");
    private static final Pattern MEANING = Pattern.compile("^(/terms/\\d+)/meaning");

    private static final Pattern YEAR = Pattern.compile("^/milestones/(\\d+)(?:/role|/year)?$");

    /** The names of the years, in the order of the milestones made from them. */
    private final List<String> years = new ArrayList<>();

    /** Whether the tree is of the first schema. */
    static boolean is(JsonNode root) {
        return root.path("schema").isIntegralNumber()
                && root.path("schema").bigIntegerValue().equals(BigInteger.ONE);
    }

    /** Turns the tree into one of the present schema. What is wrong with its shape stays as it is. */
    void renew(ObjectNode root) {
        root.put("schema", 2);
        if (root.path("years") instanceof ObjectNode old) {
            root.remove("years");
            ArrayNode milestones = root.putArray("milestones");
            old.forEachEntry((role, year) -> {
                years.add(role);
                milestones.addObject().put("role", role).set("year", year);
            });
        }
        for (JsonNode indicator : root.path("indicators")) {
            rename(indicator, "readings", "observations");
        }
        for (JsonNode term : root.path("terms")) {
            inside(term, "meaning", "zh", "en");
        }
    }

    /** The pointer in the file to what a pointer of the present schema leads to. */
    String pointer(String pointer) {
        Matcher year = YEAR.matcher(pointer);
        if (year.matches()) {
            return "/years/" + years.get(Integer.parseInt(year.group(1)));
        }
        String written = OBSERVATIONS.matcher(pointer).replaceFirst("$1/readings");
        return MEANING.matcher(written).replaceFirst("$1").replaceFirst("^/milestones", "/years");
    }

    private static void rename(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object && object.has(from) && !object.has(to)) {
            object.set(to, object.remove(from));
        }
    }

    /** Moves fields into an object of their own. */
    private static void inside(JsonNode node, String name, String... fields) {
        if (node instanceof ObjectNode object && !object.has(name)) {
            ObjectNode inner = JsonNodeFactory.instance.objectNode();
            for (String field : fields) {
                if (object.has(field)) {
                    inner.set(field, object.remove(field));
                }
            }
            object.set(name, inner);
        }
    }
}
