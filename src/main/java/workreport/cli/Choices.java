package workreport.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;
import workreport.check.Code;

/** Options that take one of a few words: the constants of an enum, as {@link Code} writes them, in upper or lower case. */
final class Choices {

    private Choices() {}

    /** Gives all such options of a command their words. */
    static CommandLine offer(CommandLine line) {
        CommandSpec command = line.getCommandSpec();
        // All options are added again, so that they keep their order.
        for (OptionSpec option : List.copyOf(command.options())) {
            command.remove(option);
            command.addOption(
                    of(option).isEmpty()
                            ? option
                            : option.toBuilder()
                                    .converters(converter(option))
                                    .completionCandidates(of(option))
                                    .build());
        }
        for (PositionalParamSpec parameter : List.copyOf(command.positionalParameters())) {
            if (!of(parameter).isEmpty()) {
                command.remove(parameter);
                command.addPositional(parameter.toBuilder()
                        .converters(converter(parameter))
                        .completionCandidates(of(parameter))
                        .build());
            }
        }
        return line;
    }

    /** The permitted words; empty where any is. */
    static List<String> of(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[0];
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(each -> Code.of((Enum<?>) each))
                        .toList()
                : List.of();
    }

    private static ITypeConverter<?> converter(ArgSpec argument) {
        return word -> Stream.of(argument.auxiliaryTypes()[0].getEnumConstants())
                .filter(each -> Code.of((Enum<?>) each).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(word));
    }
}
