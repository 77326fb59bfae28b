package workreport.sheet;

/** The bundled fonts. */
enum Face {
    SANS("NotoSansSC-Regular.ttf"),
    BOLD("NotoSansSC-Bold.ttf"),
    SERIF("NotoSerifSC-Regular.ttf");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }
}
