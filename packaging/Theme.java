import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leaves out of a style sheet what can never apply: selectors with a style class that no class file names.
 *
 * <pre>java Theme.java STYLES UNUSED FOLDER…</pre>
 *
 * STYLES is the style sheet, which is written anew; UNUSED a regular expression for class files that do not count, such as those of
 * controls that the program never makes; each FOLDER holds class files.
 */
public final class Theme {

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\w-]+");

    private Theme() {}

    public static void main(String[] arguments) throws IOException {
        Path styles = Path.of(arguments[0]);
        Pattern unused = Pattern.compile(arguments[1]);
        Set<String> named = new HashSet<>();
        for (String folder : List.of(arguments).subList(2, arguments.length)) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file :
                        (Iterable<Path>) files.filter(file -> file.toString().endsWith(".class"))::iterator) {
                    if (!unused.matcher(file.toString()).find()) {
                        collect(file, named);
                    }
                }
            }
        }
        StringBuilder kept = new StringBuilder();
        int all = 0;
        int left = 0;
        Matcher rule = RULE.matcher(COMMENT.matcher(Files.readString(styles)).replaceAll(""));
        while (rule.find()) {
            String selectors = Arrays.stream(rule.group(1).strip().split("\\s*,\\s*"))
                    .filter(selector -> canApply(selector, named))
                    .collect(Collectors.joining(", "));
            all++;
            if (!selectors.isEmpty()) {
                left++;
                kept.append(selectors).append(" {").append(rule.group(2)).append("}\n");
            }
        }
        System.err.println(all + " rules, " + left + " left");
        Files.writeString(styles, kept);
    }

    private static boolean canApply(String selector, Set<String> named) {
        return STYLE_CLASS.matcher(selector).results().allMatch(match -> named.contains(match.group(1)));
    }

    private static void collect(Path file, Set<String> named) throws IOException {
        for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
            if (entry instanceof Utf8Entry text) {
                NO_WORD.splitAsStream(text.stringValue()).forEach(named::add);
            }
        }
    }
}
