import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

/** Writes the text of files with Apache Tika, on all cores: {@code Tika FOLDER FILE…}. */
public final class Tika {

    private Tika() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        AutoDetectParser parser = new AutoDetectParser();
        try (ExecutorService cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<Future<Path>> all = new ArrayList<>();
            for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
                all.add(cores.submit(() -> write(parser, Path.of(file), folder)));
            }
            for (Future<Path> each : all) {
                each.get();
            }
        }
    }

    private static Path write(AutoDetectParser parser, Path file, Path folder) throws Exception {
        BodyContentHandler text = new BodyContentHandler(-1);
        try (InputStream in = Files.newInputStream(file)) {
            parser.parse(in, text, new Metadata(), new ParseContext());
        }
        return Files.writeString(folder.resolve(file.getFileName() + ".txt"), text.toString());
    }
}
