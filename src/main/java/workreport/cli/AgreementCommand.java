package workreport.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import workreport.check.Code;
import workreport.language.Words;
import workreport.review.Agreement;
import workreport.review.NoReviewException;
import workreport.review.ReviewFile;
import workreport.review.ReviewLog;

/** {@code agreement ONE.json OTHER.json}: how far two people agree on what the numbers of a report state, a field a line. */
@Command(name = "agreement")
final class AgreementCommand implements Callable<Integer> {

    private final Words words;

    @Parameters(paramLabel = "FILE.json", arity = "2", descriptionKey = "file")
    private List<Path> files = List.of();

    AgreementCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() throws CommandFailure {
        ReviewLog one = read(files.getFirst());
        ReviewLog other = read(files.getLast());
        if (!one.report().equals(other.report())) {
            throw CommandFailure.failed(words.say("agreement.other-report", files.getFirst(), files.getLast()));
        }
        Agreement agreement = Agreement.of(one, other);
        Output.print(words.say(
                "agreement.both",
                agreement.both(),
                one.entries().size(),
                other.entries().size()));
        System.out.println(String.join("\t", words.say("agreement.head").split(" \\| ")));
        for (Agreement.OfField field : agreement.fields()) {
            System.out.println(String.join(
                    "\t",
                    words.say("agreement.field." + Code.of(field.field())),
                    String.valueOf(field.numbers()),
                    String.valueOf(field.same()),
                    decimals(field.share(), 100, 1),
                    decimals(field.kappa(), 1, 3)));
        }
        return ExitCode.FINE;
    }

    /** Empty for what cannot be computed. */
    private static String decimals(OptionalDouble value, int factor, int places) {
        return value.isEmpty() ? "" : String.format(Locale.ROOT, "%." + places + "f", value.getAsDouble() * factor);
    }

    private ReviewLog read(Path file) throws CommandFailure {
        try {
            return ReviewFile.read(file);
        } catch (IOException unreadable) {
            throw CommandFailure.failed(words.say("check.import.unreadable", file));
        } catch (NoReviewException broken) {
            throw CommandFailure.failed(words.say("check.import.broken", file, broken.getMessage()));
        }
    }
}
