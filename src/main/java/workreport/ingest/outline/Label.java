package workreport.ingest.outline;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands in front of a heading to count it.
 *
 * @param text as printed, with its punctuation but without the white space behind it
 * @param value what it counts to; 0 for a dash, which does not count
 * @param length how much of the line it takes, white space behind it included
 */
record Label(Kind kind, int value, String text, int length) {

    /** The ways to count, in the order in which they are put inside each other. */
    enum Kind {
        /** 第一部分, 第二章. */
        PART("第([" + ChineseNumerals.COUNTING + "]{1,3})(?:部分|章|篇)[：:、，]?"),
        /** 一、 */
        CHINESE("([" + ChineseNumerals.COUNTING + "]{1,3})\\s?(?:[、．]|[.](?![.]))(?![" + ChineseNumerals.COUNTING
                + "]{1,2}[、产次])"),
        /** （一） */
        BRACKETED("[（(]\\s?([" + ChineseNumerals.COUNTING + "]{1,3})\\s?[）)][、．.]?"),
        /** 1. and 1、 but not the 1.5 of a number. */
        ARABIC("([0-9０-９]{1,2})(?:[．、]|[.](?![0-9]))"),
        /** （1） */
        BRACKETED_ARABIC("[（(]([0-9０-９]{1,2})[）)][、．.]?"),
        /** ① */
        CIRCLED("([①-⑳])[、．.]?"),
        /** —— */
        DASH("()[—―－-]{2,4}"),
        /** 一是 and 一要, at the beginning of a sentence. */
        ORDINAL("([" + ChineseNumerals.COUNTING + "]{1,3})(?:是(?!否)|要)"),
        /** 第一， */
        ORDER("第([" + ChineseNumerals.COUNTING + "]{1,3})[，,、]");

        private final Pattern pattern;

        Kind(String pattern) {
            this.pattern = Pattern.compile("(?:" + pattern + ")\\s*");
        }
    }

    /** Whether it is part of the sentence: 一是, 第一. */
    boolean isSpoken() {
        return kind == Kind.ORDINAL || kind == Kind.ORDER;
    }

    /** The label that a text begins with. */
    static Optional<Label> at(String text) {
        for (Kind kind : Kind.values()) {
            Matcher matcher = kind.pattern.matcher(text);
            if (matcher.lookingAt()) {
                OptionalInt value = value(kind, matcher.group(1));
                if (value.isPresent()) {
                    return Optional.of(
                            new Label(kind, value.getAsInt(), matcher.group().strip(), matcher.end()));
                }
            }
        }
        return Optional.empty();
    }

    /** The label of that kind that a text begins with. */
    static Optional<Label> at(String text, Kind kind) {
        return at(text).filter(label -> label.kind == kind);
    }

    private static OptionalInt value(Kind kind, String counted) {
        return switch (kind) {
            case DASH -> OptionalInt.of(0);
            case CIRCLED -> OptionalInt.of(counted.charAt(0) - '①' + 1);
            default -> ChineseNumerals.any(counted);
        };
    }
}
