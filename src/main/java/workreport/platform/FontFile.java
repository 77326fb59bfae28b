package workreport.platform;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The bundled fonts. A package has them as files beside those of Java; without a package they are inside the program. */
public enum FontFile {
    SANS("NotoSansSC-Regular.ttf"),
    BOLD("NotoSansSC-Bold.ttf"),
    SERIF("NotoSerifSC-Regular.ttf"),
    /** Of these three only the quotation marks are used, in the width for English text; see {@link Quotes}. */
    SANS_QUOTES("NotoSansSCQuotes-Regular.ttf"),
    BOLD_QUOTES("NotoSansSCQuotes-Bold.ttf"),
    SERIF_QUOTES("NotoSerifSCQuotes-Regular.ttf");

    /** The fonts that have all characters. */
    public static final List<FontFile> WHOLE = List.of(SANS, BOLD, SERIF);

    /** Where a package has its fonts. */
    public static final Path FOLDER = Path.of(System.getProperty("java.home"), "lib", "fonts");

    private final String file;

    FontFile(String file) {
        this.file = file;
    }

    /** The one that has its quotation marks for English. */
    public FontFile quotes() {
        return switch (this) {
            case SANS, SANS_QUOTES -> SANS_QUOTES;
            case BOLD, BOLD_QUOTES -> BOLD_QUOTES;
            case SERIF, SERIF_QUOTES -> SERIF_QUOTES;
        };
    }

    /** The file, where there is one. */
    public Optional<Path> path() {
        return Optional.of(FOLDER.resolve(file)).filter(Files::isRegularFile);
    }

    /**
     * Opens the font.
     *
     * @throws MissingFontException if the program lacks it
     * @throws IOException if it cannot be read
     */
    public InputStream open() throws IOException {
        Optional<Path> path = path();
        if (path.isPresent()) {
            return Files.newInputStream(path.get());
        }
        InputStream inside = FontFile.class.getResourceAsStream("/workreport/fonts/" + file);
        if (inside == null) {
            throw new MissingFontException(FOLDER.resolve(file));
        }
        return inside;
    }
}
