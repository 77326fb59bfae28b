package workreport.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import workreport.app.file.OpenRequest;
import workreport.evidence.Contents;
import workreport.find.ReportLink;
import workreport.ingest.report.ReadReport;
import workreport.language.Words;

/** Without a command the window opens: on a model file, at a link, or where the reader was last. */
@Command(name = Cli.PROGRAM)
final class OpenCommand implements Callable<Integer> {

    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** A model file, or a link to a place in the report. */
    @Parameters(arity = "0..1", paramLabel = "FILE|LINK", descriptionKey = "file")
    private @Nullable String target;

    @Mixin
    private final ReportOption source;

    /** Whether a window opens even if there is something wrong with the file, and says what. */
    @Option(names = "--window")
    private boolean inWindow;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    OpenCommand(Words words, ReportOption source) {
        this.words = words;
        this.source = source;
    }

    @Override
    public Integer call() throws InterruptedException, CommandFailure {
        Desktop desktop = new Desktop(words);
        if (isMeantAsCommand()) {
            throw new ParameterException(spec.commandLine(), target());
        } else if (target != null && ReportLink.isMeant(target)) {
            return at(target, desktop);
        } else if (target != null && source.file() != null) {
            throw new MisuseException(spec.commandLine(), words.say("usage.unexpected", target));
        }
        Path file = target == null ? source.file() : path(target);
        return file == null ? desktop.showLast() : desktop.show(file, inWindow);
    }

    /** What was named to be opened; empty where nothing was. */
    String target() {
        return target == null ? "" : target;
    }

    /** Whether what is to be opened can only be a misspelt command: it does not look like a file, and no such file exists. */
    boolean isMeantAsCommand() {
        return target != null
                && !target.isEmpty()
                && !inWindow
                && !Input.isStandard(target)
                && target.chars()
                        .noneMatch(each -> each == '.' || each == '/' || each == File.separatorChar || each == 0)
                && !ReportLink.isMeant(target)
                && !Files.exists(Path.of(target));
    }

    private Path path(String name) throws CommandFailure {
        if (name.isEmpty()) {
            throw new MisuseException(spec.commandLine(), words.say("usage.empty", "FILE"));
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException notAName) {
            throw CommandFailure.usage(words.say("main.no-name", name));
        }
    }

    private int at(String link, Desktop desktop) throws InterruptedException, CommandFailure {
        ReadReport report = source.readChecked(words);
        return switch (ReportLink.follow(link, new Contents(report.report()))) {
            case ReportLink.Reached reached ->
                desktop.show(() -> new OpenRequest(report, Desktop.location(source.file())), reached);
            case ReportLink.Missed missed -> throw CommandFailure.usage(missed.say(words));
        };
    }
}
