package workreport.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import workreport.document.Bilingual;
import workreport.document.Section;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.evidence.Theme;
import workreport.language.Words;

/**
 * Resolves ids. For an unknown one it suggests similar ids and names, and the list that has them all.
 *
 * @param report the model file, if it is not the report that comes with the program
 */
record Ids(Words words, Contents contents, @Nullable Path report) {

    /** What an id names. */
    private record Named(String id, Bilingual name) {}

    Section section(String id) throws CommandFailure {
        return found(
                contents.section(id),
                id,
                "sections",
                contents.report().allSections().map(section -> new Named(section.id(), section.name())));
    }

    Theme theme(String id) throws CommandFailure {
        return found(
                contents.theme(id),
                id,
                "themes",
                contents.report().themes().stream().map(theme -> new Named(theme.id(), theme.name())));
    }

    Indicator indicator(String id) throws CommandFailure {
        return found(
                contents.indicator(id),
                id,
                "indicators",
                contents.report().indicators().stream().map(indicator -> new Named(indicator.id(), indicator.name())));
    }

    private <T> T found(Optional<T> found, String id, String list, Stream<Named> all) throws CommandFailure {
        if (found.isPresent()) {
            return found.get();
        }
        List<Named> named = all.toList();
        Stream<String> byName = named.stream().filter(each -> isMeant(each, id)).map(Named::id);
        List<String> near = Stream.concat(
                        byName,
                        NearestWords.to(id, named.stream().map(Named::id).toList()).stream())
                .distinct()
                .limit(NearestWords.MOST)
                .toList();
        String other = report == null ? "" : " --report " + report;
        throw CommandFailure.usage(words.say("unknown." + list, id, NearestWords.say(words, near), other));
    }

    private static boolean isMeant(Named named, String asked) {
        return asked.length() > 1
                && (named.name().all().anyMatch(name -> NearestWords.contains(name, asked))
                        || NearestWords.contains(named.id(), asked));
    }
}
