package workreport.app.dialog;

import org.jspecify.annotations.Nullable;

/**
 * Something that somebody should look at in a file.
 *
 * @param place the paragraph or section that it is about; null if it is about the file
 */
public record WarningLine(String text, @Nullable String place) {}
