package workreport.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import workreport.check.Rule;
import workreport.evidence.Report;

/** Reads model files. */
public final class ReportFile {

    /** The largest model file that is read, in bytes. */
    public static final long LARGEST = 64L << 20;

    private static final String DATA = "/workreport/data/";
    /** The shape is looked at while the model is made: a long report is there sooner, and a faulty one is read twice. */
    private static final Executor BESIDE =
            task -> Thread.ofPlatform().daemon().name("shape").start(task);

    private ReportFile() {}

    /**
     * Reads a model file and checks everything about it.
     *
     * @throws IOException if it cannot be read at all
     * @throws FaultyFileException with all that is wrong with what it holds
     */
    public static Report read(Path path) throws IOException, FaultyFileException {
        try (InputStream in = Files.newInputStream(path)) {
            return read(path.toString(), path, in);
        }
    }

    /**
     * Reads a model that stands in no file and has no text beside it, and checks everything about it.
     *
     * @param name what faults are told under
     * @throws IOException if it cannot be read at all
     * @throws FaultyFileException with all that is wrong with what it holds
     */
    public static Report read(String name, InputStream in) throws IOException, FaultyFileException {
        return read(name, null, in);
    }

    private static Report read(String file, @Nullable Path path, InputStream in)
            throws IOException, FaultyFileException {
        byte[] bytes = in.readNBytes((int) LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new FaultyFileException(file, List.of(new Fault(1, 1, "", Rule.FILE_TOO_LARGE, List.of(LARGEST))));
        }
        CompletableFuture<SchemaCheck> check = CompletableFuture.supplyAsync(() -> new SchemaCheck(schema()), BESIDE);
        JsonTree tree = new JsonTree(file, FileText.decode(file, bytes));
        CompletableFuture<List<UnlocatedFault>> shape =
                check.thenApplyAsync(schema -> schema.check(tree.root()), BESIDE);
        ModelReader reader = new ModelReader(List.of());
        Optional<Report> report = reader.read(tree.root());
        List<UnlocatedFault> misshapen = found(shape);
        if (!misshapen.isEmpty()) {
            reader = new ModelReader(misshapen);
            report = reader.read(tree.root());
        }
        List<UnlocatedFault> findings = new ArrayList<>(reader.findings());
        Optional<Report.Source> source = reader.source();
        if (path != null && source.isPresent() && isOtherSource(path, source.get())) {
            findings.add(UnlocatedFault.of(
                    "/source/sha256", Rule.OTHER_SOURCE, source.get().file()));
        }
        List<Fault> faults = new ArrayList<>(tree.repeatedFields());
        faults.addAll(tree.locate(findings));
        if (!faults.isEmpty()) {
            throw new FaultyFileException(file, faults);
        }
        return report.orElseThrow();
    }

    private static List<UnlocatedFault> found(CompletableFuture<List<UnlocatedFault>> shape) {
        try {
            return shape.join();
        } catch (CompletionException failed) {
            switch (failed.getCause()) {
                case Error error -> throw error;
                case RuntimeException unexpected -> throw unexpected;
                default -> throw failed;
            }
        }
    }

    /** The report that comes with the program. Its file is proven by the tests, so its shape is not checked again. */
    public static Report bundled() {
        String name = "xinghe-2022/report.json";
        try {
            JsonTree tree = new JsonTree(name, FileText.decode(name, resource(name)));
            ModelReader reader = new ModelReader(List.of());
            Optional<Report> report = reader.read(tree.root());
            if (report.isEmpty()) {
                throw new IllegalStateException(name + ": " + reader.findings());
            }
            return report.get();
        } catch (FaultyFileException broken) {
            throw new IllegalStateException(broken);
        }
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
    private static boolean isOtherSource(Path model, Report.Source source) throws IOException {
        Path text = model.toAbsolutePath().resolveSibling(source.file());
        return Files.isRegularFile(text)
                && (Files.size(text) > LARGEST || !sha256(text).equals(source.sha256()));
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
