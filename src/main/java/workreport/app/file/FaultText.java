package workreport.app.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import workreport.check.Unseen;
import workreport.language.Words;
import workreport.load.Fault;
import workreport.platform.PathProblem;

/** Why a model file cannot be opened, in words. Text from the file cannot move the cursor or break the line. */
public final class FaultText {

    /** The no-break space, that of figures, and the narrow one. */
    private static final String NO_BREAK = "\u00A0\u2007\u202F";

    private FaultText() {}

    /** Every fault as {@code LINE:COLUMN: severity: POINTER: reason}. */
    public static List<String> of(List<Fault> faults, Words words) {
        return faults.stream().map(fault -> of(fault, words)).toList();
    }

    /** The same behind the file's name, for a reader who may have named several. */
    public static List<String> of(String file, List<Fault> faults, Words words) {
        return of(faults, words).stream().map(fault -> file + ":" + fault).toList();
    }

    private static String of(Fault fault, Words words) {
        Object[] arguments = fault.arguments().stream().map(FaultText::legible).toArray();
        String pointer = fault.pointer().isEmpty() ? "/" : fault.pointer();
        // Digits that other programs read as well: never those of the machine's locale.
        return visible(fault.line() + ":" + fault.column() + ": "
                + words.say(fault.severity().key()) + ": " + pointer + ": "
                + words.say(fault.rule().key(), arguments));
    }

    /** A lone space other than the ordinary one is named, because the two look alike. */
    private static Object legible(Object argument) {
        return argument instanceof String text
                        && text.codePointCount(0, text.length()) == 1
                        && isOddBlank(text.codePointAt(0))
                ? "U+" + hex(text.codePointAt(0))
                : argument;
    }

    private static boolean isOddBlank(int character) {
        return Character.isSpaceChar(character) && character != ' ';
    }

    private static String hex(int character) {
        return HexFormat.of().withUpperCase().toHexDigits((char) character);
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
        }
        return switch (PathProblem.on(file)) {
            case NO_FOLDER -> words.say("unreadable.missing");
            case LOOP -> words.say("unreadable.loop");
            case NAME_TOO_LONG -> words.say("unwritable.name-too-long");
            case NONE -> {
                String told =
                        unreadable instanceof FileSystemException system ? system.getReason() : unreadable.getMessage();
                yield told == null ? words.say("unreadable.other") : words.say("unreadable.told", told);
            }
        };
    }

    /**
     * Escapes every character that would move the cursor, change the writing direction, or be invisible, and
     * no-break spaces, which look like ordinary ones.
     */
    public static String visible(String line) {
        StringBuilder visible = new StringBuilder();
        line.codePoints().forEach(character -> {
            if (Unseen.is(character) || NO_BREAK.indexOf(character) >= 0) {
                for (char half : Character.toChars(character)) {
                    visible.append("\\u").append(hex(half));
                }
            } else {
                visible.appendCodePoint(character);
            }
        });
        return visible.toString();
    }
}
