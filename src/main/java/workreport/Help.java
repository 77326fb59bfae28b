package workreport;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import workreport.language.Words;

/** What {@code --help} prints, from the word files. */
final class Help {

    private Help() {}

    static void describe(CommandLine line, Words words) {
        describe(line.getCommandSpec(), words, "help.main");
        line.getSubcommands().forEach((name, command) -> describe(command.getCommandSpec(), words, "help." + name));
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
                            words.say(option(words, key, option.longestName().replace("--", "."))))
                    .build();
            command.remove(option);
            command.addOption(described);
        });
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
        command.remove(parameter);
        command.addPositional(parameter.toBuilder().description(text).build());
    }
}
