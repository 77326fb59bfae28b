package workreport.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import workreport.check.Rule;
import workreport.check.Severity;
import workreport.evidence.Report;
import workreport.platform.Sha256;

/** Reads model files. */
public final class ReportFile {

    /** The largest model file that is read, in bytes. */
    public static final long LARGEST = 64L << 20;

    private static final String DATA = "/workreport/data/";

    private ReportFile() {}

    /**
     * Reads a model file and checks everything about it.
     *
     * @throws IOException if it cannot be read at all
     * @throws FaultyFileException with all that is wrong with what it holds, if any of it keeps it shut
     */
    public static CheckedReport read(Path path) throws IOException, FaultyFileException {
        try (InputStream in = Files.newInputStream(path)) {
            return read(path.toString(), path, in);
        }
    }

    /**
     * Reads a model that stands in no file and has no text beside it, and checks everything about it.
     *
     * @param name the file name that faults are reported under
     * @throws IOException if it cannot be read at all
     * @throws FaultyFileException with all that is wrong with what it holds, if any of it keeps it shut
     */
    public static CheckedReport read(String name, InputStream in) throws IOException, FaultyFileException {
        return read(name, null, in);
    }

    private static CheckedReport read(String file, @Nullable Path path, InputStream in)
            throws IOException, FaultyFileException {
        byte[] bytes = in.readNBytes((int) LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new FaultyFileException(file, List.of(new Fault(1, 1, "", Rule.FILE_TOO_LARGE, List.of(LARGEST))));
        }
        JsonTree tree = new JsonTree(file, FileText.decode(file, bytes));
        Findings findings = findings(tree);
        new SchemaCheck(schema()).check(tree.root(), findings);
        Optional<Report> report = new ModelReader(tree.root(), findings).read();
        Optional<Report.TextFile> source = findings.part(Report.TextFile.class);
        if (path != null && source.isPresent() && isOtherSource(path, source.get())) {
            findings.tell(
                    JsonPointer.compile("/source/sha256"),
                    Rule.OTHER_SOURCE,
                    List.of(source.get().file()));
        }
        List<Fault> faults = new ArrayList<>(tree.repeatedFields());
        faults.addAll(findings.all());
        if (faults.stream().anyMatch(fault -> fault.severity() == Severity.ERROR)) {
            throw new FaultyFileException(file, faults);
        }
        return new CheckedReport(report.orElseThrow(), faults.stream().sorted().toList());
    }

    /** The report that comes with the program. Tests verify its file, so it is not checked again here. */
    public static Report bundled() {
        return ModelReader.proven(bundledFile());
    }

    /** The bytes of its file. */
    public static byte[] bundledFile() {
        return resource("xinghe-2022/report.json");
    }

    /** The report in a tree of the present schema, whatever schema the file has. */
    private static Findings findings(JsonTree tree) {
        if (FirstSchema.is(tree.root()) && tree.root() instanceof ObjectNode root) {
            FirstSchema first = new FirstSchema();
            first.renew(root);
            return new Findings(tree, first::pointer);
        }
        return new Findings(tree, UnaryOperator.identity());
    }

    private static JsonNode schema() {
        String name = "report.schema.json";
        try {
            return new JsonTree(name, FileText.decode(name, resource(name))).root();
        } catch (FaultyFileException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = ReportFile.class.getResourceAsStream(DATA + name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A model may travel without its text; but a text beside it has to be the one it was made from. */
    private static boolean isOtherSource(Path model, Report.TextFile source) throws IOException {
        Path text = model.toAbsolutePath().resolveSibling(source.file());
        return Files.isRegularFile(text)
                && (Files.size(text) > LARGEST
                        || !Sha256.of(Files.readAllBytes(text)).equals(source.sha256()));
    }
}
