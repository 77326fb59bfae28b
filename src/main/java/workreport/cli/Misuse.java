package workreport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import workreport.Main;
import workreport.check.Code;
import workreport.language.Words;

/** What is wrong with the arguments, in the reader's language; picocli itself speaks English only. */
public final class Misuse {

    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private final Words words;

    public Misuse(Words words) {
        this.words = words;
    }

    /** Complains in one line, and in another leads to the help of the command that was meant. */
    public int tell(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        return tell(command.getCommandSpec().qualifiedName(), sentence(wrong, command));
    }

    /**
     * Complains in one line, and in another leads to the help of a command.
     *
     * @param command with the program's name
     */
    public int tell(String command, String complaint) {
        CheckCommand.complain(words.say("usage.wrong", complaint));
        System.err.println(words.say("usage.help", command + " --help"));
        return Main.USAGE;
    }

    /** The same where what was named is neither a command nor a file. */
    int tellNoCommand(CommandLine command, String typed) {
        return tell(command.getCommandName(), noCommand(command, typed));
    }

    private String sentence(ParameterException wrong, CommandLine command) {
        List<String> unmatched = command.getUnmatchedArguments();
        if (command.getCommand() instanceof Arguments arguments && arguments.isMeantAsCommand()) {
            return noCommand(command, arguments.target());
        }
        if (!unmatched.isEmpty()) {
            return unmatched(unmatched.getFirst(), command);
        }
        return switch (wrong) {
            case MissingParameterException missing -> missing(missing);
            case OverwrittenOptionException twice -> words.say("usage.twice", name(twice.getOverwritten()));
            case CommandLine.UnmatchedArgumentException _ -> unmatched(quoted(wrong), command);
            case CommandLine.MaxValuesExceededException _ -> words.say("usage.no-value-wanted", quoted(wrong));
            default -> value(wrong);
        };
    }

    /** Where nothing else has it, what picocli's own message names first. */
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
            if (argument.isOption() && Input.isOption(value)) {
                return unmatched(value, wrong.getCommandLine());
            }
            return value.isEmpty() ? words.say("usage.empty", name(argument)) : words.say("main.no-name", value);
        }
        if (type == boolean.class) {
            return words.say("usage.no-value-wanted", name(argument));
        }
        List<String> allowed = allowed(argument);
        if (allowed.isEmpty()) {
            return words.say("usage.no-number", name(argument), value);
        }
        return words.say("usage.no-choice", name(argument), value, String.join(", ", allowed))
                + NearestWords.say(words, NearestWords.to(value, allowed));
    }

    /** The words of which one is wanted; none where it may be any. */
    static List<String> allowed(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[0];
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(each -> Code.of((Enum<?>) each))
                        .toList()
                : List.of();
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
