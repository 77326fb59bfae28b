package workreport.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import workreport.app.file.OpenFailure;
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

    /** A report's file, or a link to a place in the report; or several files, which the library takes in. */
    @Parameters(arity = "0..*", paramLabel = "FILE|LINK", descriptionKey = "file")
    private List<String> targets = List.of();

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
        String target = target();
        if (isMeantAsCommand()) {
            throw new ParameterException(spec.commandLine(), target);
        } else if (targets.size() > 1) {
            return desktop.take(several());
        } else if (ReportLink.isMeant(target)) {
            return at(target, desktop);
        } else if (!targets.isEmpty() && source.file() != null) {
            throw unexpected(target);
        }
        Path file = targets.isEmpty() ? source.file() : path(target);
        return file == null ? desktop.showLast() : desktop.show(file, inWindow);
    }

    /** What was named first to be opened; empty where nothing was. */
    String target() {
        return targets.isEmpty() ? "" : targets.getFirst();
    }

    /** Files to be taken together; a link, standard input and another report cannot be among them. */
    private List<Path> several() throws CommandFailure {
        if (source.file() != null) {
            throw unexpected(target());
        }
        List<Path> files = new ArrayList<>();
        for (String each : targets) {
            if (Input.isStandard(each) || ReportLink.isMeant(each)) {
                throw unexpected(each);
            }
            files.add(path(each));
        }
        List<String> missing = files.stream()
                .filter(file -> !Files.exists(file))
                .flatMap(file -> new OpenFailure(file, new NoSuchFileException(file.toString())).lines(words).stream())
                .toList();
        if (!missing.isEmpty()) {
            throw new CommandFailure(ExitCode.FAILED, missing);
        }
        return files;
    }

    private MisuseException unexpected(String argument) {
        return new MisuseException(spec.commandLine(), words.say("usage.unexpected", argument));
    }

    /** Whether what is to be opened can only be a misspelt command: it does not look like a file, and no such file exists. */
    boolean isMeantAsCommand() {
        String target = target();
        return !target.isEmpty()
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
