package workreport.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import workreport.language.Words;

/** {@code manual}: the page for {@code man}, in the reader's language. Packages are made with it; help does not list it. */
@Command(name = "manual", hidden = true)
final class ManualCommand implements Callable<Integer> {

    private final Words words;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ManualCommand(Words words) {
        this.words = words;
    }

    @Override
    public Integer call() {
        System.out.print(new Manual(words).of(spec.root()));
        return ExitCode.FINE;
    }
}
