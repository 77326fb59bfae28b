package workreport.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import workreport.language.Words;

/** The manual page, in roff: the {@code --help} of all commands, and what is in no help. */
final class Manual {

    /** In no help, since they are about the program as a whole. */
    private static final List<String> CHAPTERS = List.of("files", "environment");

    private final Words words;
    private final StringBuilder page = new StringBuilder();

    Manual(Words words) {
        this.words = words;
    }

    /** The page of a program with its commands, which have been described. */
    String of(CommandSpec program) {
        List<CommandSpec> commands = Stream.concat(
                        Stream.of(program),
                        program.subcommands().values().stream().map(each -> each.getCommandSpec()))
                .filter(each -> !each.usageMessage().hidden())
                .toList();
        macro(".TH REPORT-VIEWER 1 \"\" \"" + escaped(Cli.version()) + "\" \"" + words.say("manual.title") + "\"");
        // Options and file names are not to be broken, nor spaced out.
        macro(".nh");
        macro(".ad l");
        chapter("name");
        text(program.name() + " \\- " + escaped(words.say("manual.summary")));
        chapter("synopsis");
        for (CommandSpec command : commands) {
            text(escaped(synopsis(command)));
            macro(".br");
        }
        chapter("description");
        describe(program);
        for (CommandSpec command : commands.subList(1, commands.size())) {
            macro(".SH " + escaped(command.qualifiedName()));
            describe(command);
        }
        chapter("exit");
        program.usageMessage().exitCodeList().forEach(this::entry);
        for (String chapter : CHAPTERS) {
            chapter(chapter);
            for (String paragraph : words.say("manual.text." + chapter).split("\n")) {
                text(escaped(paragraph));
                macro(".PP");
            }
        }
        return page.toString();
    }

    private static String synopsis(CommandSpec command) {
        return Ansi.OFF
                .string(command.commandLine().getHelp().synopsis(0))
                .strip()
                .replaceAll("\\s+", " ");
    }

    private void describe(CommandSpec command) {
        text(escaped(String.join(" ", command.usageMessage().description())));
        command.positionalParameters().forEach(parameter -> entry(parameter.paramLabel(), said(parameter)));
        command.options().stream()
                .filter(option -> !option.hidden())
                .forEach(option -> entry(names(option), said(option)));
    }

    private static String names(OptionSpec option) {
        String names = String.join(", ", option.names());
        return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
    }

    private static String said(ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    private void entry(String name, String said) {
        macro(".TP");
        macro(".B " + escaped(name));
        text(escaped(said));
    }

    private void chapter(String name) {
        macro(".SH " + words.say("manual.chapter." + name));
    }

    private void macro(String line) {
        page.append(line).append('\n');
    }

    /** A line of text never begins as a macro does. */
    private void text(String line) {
        page.append(line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line)
                .append('\n');
    }

    /** A hyphen that is to be typed is a minus in roff. */
    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replace("\"", "\\(dq");
    }
}
