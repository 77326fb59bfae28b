package workreport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import workreport.language.Words;

/** What is wrong with the arguments, in the reader's language; picocli itself speaks English only. */
final class Misuse {

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private final Words words;

    Misuse(Words words) {
        this.words = words;
    }

    /** Says in one line what is wrong, and in another how to get help on the command that was meant. */
    int report(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        Output.complain(words.say("usage.wrong", sentence(wrong, command)));
        System.err.println(words.say("usage.help", command.getCommandSpec().qualifiedName() + " --help"));
        return ExitCode.USAGE;
    }

    private String sentence(ParameterException wrong, CommandLine command) {
        List<String> unmatched = command.getUnmatchedArguments();
        if (command.getCommand() instanceof OpenCommand open && open.isMeantAsCommand()) {
            return noCommand(command, open.target());
        }
        if (!unmatched.isEmpty()) {
            return unmatched(unmatched.getFirst(), command);
        }
        return switch (wrong) {
            case MisuseException own -> own.getMessage();
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice -> words.say("usage.twice", name(twice.getOverwritten()));
            case CommandLine.UnmatchedArgumentException _ -> unmatched(quoted(wrong), command);
            case CommandLine.MaxValuesExceededException _ -> words.say("usage.no-value-wanted", quoted(wrong));
            default -> value(wrong);
        };
    }

    /** As a last resort, what picocli's own message names first. */
    private static String quoted(ParameterException wrong) {
        Matcher matcher = QUOTED.matcher(String.valueOf(wrong.getMessage()));
        return matcher.find() ? matcher.group(1).replaceFirst(" \\(.*", "") : "";
    }

    /** Neither a command nor a file. */
    private String noCommand(CommandLine command, String typed) {
        List<String> commands = command.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(each -> !each.usageMessage().hidden())
                .map(CommandLine.Model.CommandSpec::name)
                .toList();
        return words.say("usage.no-command", typed) + NearestWords.say(words, NearestWords.to(typed, commands));
    }

    private String unmatched(String argument, CommandLine command) {
        List<PositionalParamSpec> parameters = command.getCommandSpec().positionalParameters();
        if (argument.isEmpty() && !parameters.isEmpty()) {
            return words.say("usage.empty", name(parameters.getFirst()));
        }
        if (!argument.startsWith("-")) {
            return words.say("usage.unexpected", argument);
        }
        String option = argument.replaceFirst("[= ].*", "");
        List<String> options = command.getCommandSpec().options().stream()
                .filter(each -> !each.hidden())
                .map(OptionSpec::longestName)
                .toList();
        return words.say("usage.no-option", option) + NearestWords.say(words, NearestWords.to(option, options));
    }

    private String missing(MissingParameterException missing) {
        ArgSpec first = missing.getMissing().getFirst();
        // An option that is there, but has nothing behind it, is named by the message and not among those wanted.
        boolean isThere = !String.valueOf(missing.getMessage()).startsWith("Missing required option");
        if (first instanceof OptionSpec option && isThere) {
            return words.say("usage.value-wanted", option.longestName(), option.paramLabel());
        }
        return words.say(
                "usage.missing",
                missing.getMissing().stream().map(Misuse::written).collect(Collectors.joining(", ")));
    }

    /** What is wrong with a value. */
    private String value(ParameterException wrong) {
        ArgSpec argument = wrong.getArgSpec();
        String value = wrong.getValue() == null ? "" : wrong.getValue();
        if (argument == null) {
            return words.say("usage.unexpected", value);
        }
        Class<?> type = argument.auxiliaryTypes()[0];
        if (type == Path.class) {
            return value.isEmpty() ? words.say("usage.empty", name(argument)) : words.say("main.no-name", value);
        }
        if (type == boolean.class) {
            return words.say("usage.no-value-wanted", name(argument));
        }
        List<String> allowed = Choices.of(argument);
        if (allowed.isEmpty()) {
            return words.say("usage.no-number", name(argument), value);
        }
        return words.say("usage.no-choice", name(argument), value, String.join(", ", allowed))
                + NearestWords.say(words, NearestWords.to(value, allowed));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** As it is to be written. */
    private static String written(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}
