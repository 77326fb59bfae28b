package workreport.paint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A style sheet of the screen, read so that files look like the screen. It knows what those sheets use: selectors of one
 * or more classes. Rules for hovering, focus and dark screens do not concern a file and are left out.
 */
public final class StyleSheet {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern MEDIA = Pattern.compile("@media[^{]*\\{(?:[^{}]*\\{[^{}]*\\})*[^{}]*\\}");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern CLASSES = Pattern.compile("(?:\\.[a-z-]+)+");

    private final List<Rule> rules;

    private StyleSheet(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * A rule.
     *
     * @param classes all of which something needs to have for the rule to count
     * @param declarations values by property, in their order
     */
    record Rule(Set<String> classes, Map<String, String> declarations) {

        /** How the rule is written in a style sheet. */
        String selector() {
            return "." + String.join(".", classes.stream().sorted().toList());
        }
    }

    /** A style sheet that comes with the program. */
    public static StyleSheet bundled(String name) {
        String file = "/workreport/css/" + name;
        try (InputStream in = StyleSheet.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + file);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static StyleSheet parse(String text) {
        String plain = MEDIA.matcher(COMMENT.matcher(text).replaceAll("")).replaceAll("");
        return new StyleSheet(
                RULE.matcher(plain).results().flatMap(StyleSheet::rules).toList());
    }

    private static Stream<Rule> rules(MatchResult rule) {
        Map<String, String> declarations = new LinkedHashMap<>();
        for (String declaration : rule.group(2).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                declarations.put(
                        declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).strip());
            }
        }
        return Stream.of(rule.group(1).split(","))
                .map(String::strip)
                .filter(selector -> CLASSES.matcher(selector).matches())
                .map(selector -> new Rule(Set.of(selector.substring(1).split("\\.")), declarations));
    }

    /** All rules, in their order. */
    List<Rule> rules() {
        return rules;
    }

    /** The rules for something that has those classes; later ones overrule earlier ones. */
    List<Rule> rulesFor(Set<String> classes) {
        List<Rule> found = new ArrayList<>(rules);
        found.removeIf(rule -> !classes.containsAll(rule.classes));
        found.sort(Comparator.comparing(rule -> rule.classes.size()));
        return found;
    }

    /** The values by property for something that has those classes. */
    Map<String, String> valuesFor(Set<String> classes) {
        Map<String, String> values = new LinkedHashMap<>();
        rulesFor(classes).forEach(rule -> values.putAll(rule.declarations));
        return values;
    }
}
