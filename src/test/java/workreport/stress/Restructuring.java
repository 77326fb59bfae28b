package workreport.stress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import workreport.stress.JsonParts.Part;

/**
 * Changes a JSON text so that it stays JSON: members and items are dropped, doubled, put elsewhere, renamed; values become
 * others of their kind, so that much of it still opens. The same seed changes in the same way.
 */
final class Restructuring {

    private static final String[] NUMBERS = {
        "0",
        "-0",
        "-1",
        "1",
        "2",
        "0.1",
        "100",
        "100.0",
        "1e3",
        "1E-7",
        "2021",
        "2022",
        "2026",
        "99999",
        "-273.15",
        "1e38",
        "1e39",
        "1e308",
        "1e-400",
        "123456789012345678901234567890",
        "0.000000000000000000000000000001"
    };
    private static final String[] TEXTS = {
        "",
        " ",
        "2017",
        "2021",
        "2022..2026",
        "2026..2022",
        "2021..2021",
        "0001",
        "9999",
        "-1",
        "2022-02-30",
        "0000-01-01",
        "9999-12-31",
        "+10000-01-01",
        "1970-01-01",
        "percent",
        "level",
        "target",
        "../../x",
        "CON",
        "=1+1",
        "<script>",
        "]]>",
        "&amp;",
        "\\u001b[31m",
        "\\u202e",
        "\\u0000",
        "\\ud800",
        "\\udc00",
        "\\r\\n",
        "😀",
        "ﷺ",
        "长".repeat(3000),
        "x".repeat(3000),
        "\\n".repeat(300),
        "a b ".repeat(2000)
    };

    private final Random random;
    private final JsonParts parts;
    private final List<Part> all;
    private final Map<String, List<Part>> byField;
    private final List<String> fields;

    Restructuring(Random random, String whole) {
        this.random = random;
        parts = new JsonParts(whole);
        all = parts.all();
        byField = all.stream().collect(Collectors.groupingBy(Part::field));
        fields = byField.keySet().stream().sorted().toList();
    }

    /** A stretch of the text, and what is to stand there instead. */
    private record Edit(int start, int end, String text) {}

    /** The text with one to three changes. */
    String next() {
        List<Edit> edits = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Edit edit = edit();
            if (edits.stream().allMatch(other -> other.end() < edit.start() || edit.end() < other.start())) {
                edits.add(edit);
            }
        }
        edits.sort(Comparator.comparingInt(Edit::start).reversed());
        StringBuilder text = new StringBuilder(parts.text());
        edits.forEach(edit -> text.replace(edit.start(), edit.end(), edit.text()));
        return text.toString();
    }

    private Edit edit() {
        Part part = all.get(random.nextInt(all.size()));
        String text = parts.text();
        return switch (random.nextInt(10)) {
            case 0 -> {
                Part wide = part.widened(text);
                yield new Edit(wide.start(), wide.end(), "");
            }
            case 1 -> new Edit(part.start(), part.start(), text.substring(part.start(), part.end()) + ", ");
            case 2 -> instead(part, parts.value(any(all)));
            case 3 -> renamed(part);
            case 4 -> {
                Part other = any(byField.get(part.field()));
                yield new Edit(other.start(), other.start(), text.substring(part.start(), part.end()) + ", ");
            }
            // What stands in the same field elsewhere: an id, a unit, a date that there is.
            case 5, 6 -> instead(part, parts.value(any(byField.get(part.field()))));
            default -> leaf(part, part, 12);
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Edit instead(Part part, String value) {
        return new Edit(part.value(), part.end(), value);
    }

    private Edit renamed(Part part) {
        String name = random.nextBoolean() ? any(fields) : part.field() + "x";
        return part.field().isEmpty()
                ? instead(part, "\"" + name + "\"")
                : new Edit(part.start(), part.start() + part.field().length() + 2, "\"" + name + "\"");
    }

    /** Another value of the same kind for a part that holds no others; after some tries for whatever was met. */
    private Edit leaf(Part part, Part last, int tries) {
        char first = parts.text().charAt(part.value());
        Function<String[], String> choose = choices -> choices[random.nextInt(choices.length)];
        return switch (first) {
            case '"' -> instead(part, "\"" + choose.apply(TEXTS) + "\"");
            case 't' -> instead(part, "false");
            case 'f' -> instead(part, "true");
            case '{', '[' -> tries == 0 ? instead(last, "null") : leaf(any(all), part, tries - 1);
            default -> instead(part, random.nextInt(3) == 0 ? near(parts.value(part)) : choose.apply(NUMBERS));
        };
    }

    /** A number that differs by little, or by its sign or size. */
    private String near(String number) {
        return switch (random.nextInt(5)) {
            case 0 -> "-" + number;
            case 1 -> number + "0";
            case 2 -> number.contains(".") ? number + "5" : number + ".5";
            case 3 -> number + "e2";
            default -> number.substring(0, number.length() - 1) + random.nextInt(10);
        };
    }
}
