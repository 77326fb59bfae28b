package workreport.platform;

/** A size of paper, upright, in points (72 to an inch). */
public enum Paper {
    A4(595.276, 841.890),
    LETTER(612, 792);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
