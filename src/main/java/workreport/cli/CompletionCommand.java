package workreport.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code completion}: what bash needs to complete commands and options. Packages are made with it; help does not list it. */
@Command(name = "completion", hidden = true)
final class CompletionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        System.out.println(AutoComplete.bash(Cli.PROGRAM, spec.root().commandLine()));
        return ExitCode.FINE;
    }
}
