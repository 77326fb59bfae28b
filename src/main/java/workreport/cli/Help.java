package workreport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;
import workreport.check.Code;
import workreport.language.Words;

/** What {@code --help} prints, from the word files; and what words an option takes where it takes one of a few. */
final class Help {

    private Help() {}

    static void describe(CommandLine line, Words words) {
        describe(line.getCommandSpec(), words, "help.main");
        line.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .forEach(command -> describe(command, words, "help." + command.name()));
    }

    private static void describe(CommandSpec command, Words words, String key) {
        command.usageMessage()
                .description(words.say(key))
                .synopsisHeading(words.say("help.synopsis"))
                .commandListHeading(words.say("help.commands"));
        List.copyOf(command.positionalParameters())
                .forEach(parameter -> describe(command, parameter, words.say(key + name(parameter))));
        List.copyOf(command.options()).forEach(option -> {
            var described = option.toBuilder()
                    .description(
                            words.say(option(words, key, option.longestName().replace("--", "."))));
            if (!Misuse.allowed(option).isEmpty()) {
                described.converters(oneOf(option)).completionCandidates(Misuse.allowed(option));
            }
            if (option.auxiliaryTypes()[0] == Path.class) {
                described.converters((ITypeConverter<Path>) Help::file);
            }
            command.remove(option);
            command.addOption(described.build());
        });
    }

    /** Where its file was forgotten, the next option misspelt would be taken for it. */
    private static Path file(String name) {
        if (Input.isOption(name)) {
            throw new TypeConversionException(name);
        }
        return Arguments.path(name);
    }

    /** The constant that one of the words allowed stands for, in whatever case it is written. */
    private static ITypeConverter<?> oneOf(ArgSpec argument) {
        return word -> Stream.of(argument.auxiliaryTypes()[0].getEnumConstants())
                .filter(each -> Code.of((Enum<?>) each).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(word));
    }

    /** What a command means by an option in its own way stands under its own key. */
    private static String option(Words words, String command, String option) {
        String own = command + option;
        return words.keys().contains(own) ? own : "help.option" + option;
    }

    /** {@code FILE.json} is {@code .file}. */
    private static String name(PositionalParamSpec parameter) {
        return "." + parameter.paramLabel().replaceFirst("\\..*", "").toLowerCase(Locale.ROOT);
    }

    private static void describe(CommandSpec command, PositionalParamSpec parameter, String text) {
        var described = parameter.toBuilder().description(text);
        if (!Misuse.allowed(parameter).isEmpty()) {
            described.converters(oneOf(parameter)).completionCandidates(Misuse.allowed(parameter));
        }
        command.remove(parameter);
        command.addPositional(described.build());
    }
}
