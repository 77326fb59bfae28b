package workreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What packages have written out does what it did before. */
class DesugarTest {

    private static final String SAMPLE = DesugarTest.class.getName() + "$Sample";

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenOutDoesTheSame() throws Exception {
        Path classes = copy();
        assertThat(dynamic(classes)).contains("typeSwitch", "equals", "hashCode", "along");
        List<String> before = answers(DesugarTest.class.getClassLoader());

        desugar(classes);

        // What tells a record in words stays as it was.
        assertThat(dynamic(classes))
                .doesNotContain("typeSwitch", "equals", "hashCode")
                .contains("toString");
        assertThat(classes.resolve("workreport"))
                .isDirectoryContaining(file -> file.toString().contains("Sample$$lambda"));
        try (URLClassLoader loader = new Anew(classes)) {
            assertThat(answers(loader)).isEqualTo(before).hasSizeGreaterThan(20);
            assertThat(loader.loadClass(SAMPLE)).isNotSameAs(Class.forName(SAMPLE));
        }
    }

    private Path copy() throws IOException {
        Path from = Path.of(
                Sample.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        Path to = Files.createDirectories(folder.resolve("workreport"));
        try (Stream<Path> files = Files.list(from.resolve("workreport"))) {
            for (Path file :
                    (Iterable<Path>) files.filter(each -> each.toString().contains("DesugarTest"))::iterator) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return folder;
    }

    private static void desugar(Path classes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Path.of("packaging", "Desugar.java").toString(),
                        classes.toString())
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
    }

    private static List<String> dynamic(Path classes) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                ClassFile.of().parse(file).methods().stream()
                        .flatMap(method -> method.code().stream())
                        .flatMap(CodeModel::elementStream)
                        .filter(InvokeDynamicInstruction.class::isInstance)
                        .map(call -> ((InvokeDynamicInstruction) call).name().stringValue())
                        .forEach(names::add);
            }
        }
        return names;
    }

    @SuppressWarnings("unchecked")
    private static List<String> answers(ClassLoader loader) throws ReflectiveOperationException {
        Object sample =
                Class.forName(SAMPLE, true, loader).getDeclaredConstructor().newInstance();
        return ((Supplier<List<String>>) sample).get();
    }

    /** Loads the sample's classes anew, all others from where they are. */
    private static final class Anew extends URLClassLoader {

        Anew(Path classes) throws IOException {
            super(new URL[] {classes.toUri().toURL()}, DesugarTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(DesugarTest.class.getName())) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
            return super.loadClass(name, resolve);
        }
    }

    /** Has a static initializer, so that Java's cache does not keep its lambdas. */
    public interface Way<T> {

        Way<String> HOME = text -> text.toUpperCase(Locale.ROOT);

        T along(T text);

        default Way<T> then(Way<T> next) {
            return text -> next.along(along(text));
        }
    }

    /** Has one through the interface above it. */
    public interface Path2 extends Way<String> {

        @Override
        String along(String text);
    }

    /** Widens what it gives. */
    public interface Count extends Way<Integer> {}

    /** One component of each kind. */
    public record All(
            boolean truth,
            byte small,
            char letter,
            short brief,
            int whole,
            long big,
            float rough,
            double fine,
            String text,
            List<String> texts) {}

    /** Without any. */
    public record Nothing() {}

    /** What the classes say. */
    public static final class Sample implements Supplier<List<String>> {

        private final String secret = "s";

        private String add(String text) {
            return text + secret;
        }

        private static String kind(Object value) {
            return switch (value) {
                case null -> "null";
                case Integer number when number > 10 -> "more than ten";
                case Integer number -> "number " + number;
                case String text when text.isEmpty() -> "empty";
                case String text -> "text " + text;
                case All all when all.whole() > 3 -> "a big one";
                case All all -> "all " + all.truth();
                case Nothing _ -> "nothing";
                case int[] numbers -> "numbers " + numbers.length;
                default -> "other";
            };
        }

        private static All all(double fine, float rough, String text) {
            return new All(true, (byte) 1, 'x', (short) 2, 3, 4L, rough, fine, text, List.of("a"));
        }

        @Override
        public List<String> get() {
            List<String> said = new ArrayList<>();
            for (Object value : new Object[] {null, 11, 10, "", "x", new Nothing(), new int[3], 1L, all(1, 1, "")}) {
                said.add(kind(value));
            }
            List<All> values = List.of(
                    all(1, 1, "x"),
                    all(1, 1, new String("x")),
                    all(Double.NaN, 1, "x"),
                    all(Double.NaN, 1, "x"),
                    all(-0.0, 1, "x"),
                    all(0.0, 1, "x"),
                    all(1, Float.NaN, "x"),
                    all(1, 1, null));
            for (All one : values) {
                for (All other : values) {
                    said.add(one.equals(other) + " " + (one.hashCode() == other.hashCode()));
                }
            }
            said.add(values.getFirst().equals(null) + " " + values.getFirst().equals("x"));
            said.add(new Nothing().equals(new Nothing()) + " " + new Nothing().hashCode());
            said.add(values.getFirst().toString());

            String captured = "c";
            long wide = 5;
            int narrow = 6;
            Way<String> own = this::add;
            Way<String> two = text -> text + wide + captured + narrow;
            Way<String> made = String::new;
            Way<String> named = String::strip;
            Path2 bridged = text -> "[" + text + "]";
            Count counted = Integer::valueOf;
            said.add(Way.HOME
                    .then(own)
                    .then(two)
                    .then(made)
                    .then(named)
                    .then(bridged)
                    .along(" a "));
            said.add(counted.along(7).toString());
            return said;
        }
    }
}
