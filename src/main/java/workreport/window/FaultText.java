package workreport.window;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import workreport.language.Words;
import workreport.load.Fault;
import workreport.load.FaultyFileException;
import workreport.model.Unseen;

/** Why a model file cannot be opened, in words. What a file holds cannot move the cursor or break the line. */
public final class FaultText {

    private FaultText() {}

    /** Every fault as {@code LINE:COLUMN: POINTER: reason}. */
    public static List<String> of(FaultyFileException faulty, Words words) {
        return faulty.faults().stream().map(fault -> of(fault, words)).toList();
    }

    private static String of(Fault fault, Words words) {
        return visible("%d:%d: %s: %s"
                .formatted(
                        fault.line(),
                        fault.column(),
                        fault.pointer().isEmpty() ? "/" : fault.pointer(),
                        words.say(fault.rule().key(), fault.arguments().toArray())));
    }

    /** Why a file cannot be read at all. */
    public static String of(Path file, IOException unreadable, Words words) {
        String reason = switch (unreadable) {
            case NoSuchFileException _ -> words.say("unreadable.missing");
            case AccessDeniedException _ -> words.say("unreadable.forbidden");
            default -> other(file, unreadable, words);
        };
        return visible(words.say("check.unreadable", file, reason));
    }

    private static String other(Path file, IOException unreadable, Words words) {
        if (Files.isDirectory(file)) {
            return words.say("unreadable.directory");
        } else if (isLooped(file)) {
            return words.say("unreadable.loop");
        }
        String told = unreadable instanceof FileSystemException system ? system.getReason() : unreadable.getMessage();
        return told == null ? words.say("unreadable.other") : words.say("unreadable.told", told);
    }

    /** Whether it, or a folder above it, is a link that leads back to itself. */
    private static boolean isLooped(Path file) {
        return Stream.iterate(file.toAbsolutePath(), Objects::nonNull, Path::getParent)
                .anyMatch(step -> Files.isSymbolicLink(step) && !Files.exists(step));
    }

    /** With every character written out that would move the cursor, turn the direction of writing, or not be seen. */
    public static String visible(String line) {
        StringBuilder visible = new StringBuilder();
        line.codePoints().forEach(character -> {
            if (Unseen.is(character)) {
                visible.append("\\u%04X".formatted(character));
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }
}
