package workreport.cli;

import java.io.Serial;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import workreport.Main;
import workreport.analysis.ReportProfile;
import workreport.check.Code;
import workreport.evidence.Report;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.platform.Destination;
import workreport.platform.UnwritableException;

/** What every command that writes a file can be told: where to, in which language, of which report. */
final class OutputOptions {

    /** Endings that promise a kind of file. Others, such as .txt, promise none in particular. */
    private static final Set<String> OF_OTHER_FILES = Set.of(
            "csv", "doc", "docx", "gif", "htm", "html", "jpeg", "jpg", "json", "ods", "odt", "pdf", "png", "svg",
            "svgz", "tsv", "webp", "xls", "xlsm", "xlsx", "zip");

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path out = Path.of("");

    @Option(names = "--lang", paramLabel = "zh|en")
    private @Nullable Language language;

    @Mixin
    private ReportOption source = new ReportOption();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    /** Makes the bytes of a file from a report. */
    interface Maker {
        byte[] make(ReportProfile report, Notation notation) throws Refusal, UnknownIdException;
    }

    /** Thrown where a file cannot be made of what was asked for; its message is for people. */
    static final class Refusal extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message);
        }
    }

    /**
     * Reads the report, makes the file and writes it, or says in one line why not.
     *
     * @return the exit code
     */
    int write(Words words, Maker maker) {
        try {
            refuseToWriteOver(words, source, out, null);
            if (command.findOption("--format").getValue() instanceof Enum<?> format) {
                refuseOtherEnding(words, format, out);
            }
            Report report = source.read(words);
            if (report == null) {
                return Main.FAILED;
            }
            refuseToWriteOver(words, source, out, report);
            Words inside = language == null ? words : Words.of(language);
            byte[] bytes = maker.make(new ReportProfile(report), new Notation(inside, report.units()));
            deliver(bytes, out);
            return Main.FINE;
        } catch (Refusal | UnknownIdException refusal) {
            CheckCommand.complain(refusal.getMessage());
        } catch (UnwritableException unwritable) {
            CheckCommand.complain(unwritable.say(words));
        }
        return Main.USAGE;
    }

    /** Where a report is read from, if it is not the one that comes with the program. */
    @Nullable
    Path report() {
        return source.file();
    }

    /** What is read is never written over. */
    static void refuseToWriteOver(Words words, ReportOption source, Path out, @Nullable Report read) throws Refusal {
        if (source.reads(out, read)) {
            throw new Refusal(words.say("output.over-report", out));
        }
    }

    /** A table called {@code x.pdf} would open nowhere. */
    static void refuseOtherEnding(Words words, Enum<?> format, Path out) throws Refusal {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        if (OF_OTHER_FILES.contains(ending) && name.contains(".") && !ending.equals(Code.of(format))) {
            throw new Refusal(words.say("output.other-ending", Code.of(format), out));
        }
    }

    /** Writes to a file, or to standard output with nothing else on it. */
    static void deliver(byte[] bytes, Path out) throws UnwritableException {
        if (Input.isStandard(out)) {
            System.out.write(bytes, 0, bytes.length);
            System.out.flush();
        } else {
            new Destination(out).write(bytes);
        }
    }
}
