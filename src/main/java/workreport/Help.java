package workreport;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
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
        List.copyOf(command.positionalParameters()).forEach(file -> describe(command, file, words.say(key + ".file")));
        List.copyOf(command.options()).forEach(option -> {
            var described = option.toBuilder()
                    .description(words.say("help.option" + option.longestName().replace("--", ".")))
                    .build();
            command.remove(option);
            command.addOption(described);
        });
    }

    private static void describe(CommandSpec command, CommandLine.Model.PositionalParamSpec file, String text) {
        command.remove(file);
        command.addPositional(file.toBuilder().description(text).build());
    }
}
