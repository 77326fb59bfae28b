package workreport.chart;

/** A rectangle that something covers. */
record Box(double left, double top, double right, double bottom) {

    /** From the top of the letters to the foot of the commas, as a share of the size of the type. */
    static final double ASCENT = 0.84;

    static final double DESCENT = 0.16;

    private static final double RADIUS = 6;
    private static final double EDGE = 12;

    /** From one line of a text to the next, as a share of the size of the type. */
    static final double LEADING = 1.2;

    /** What a text covers. */
    static Box ofText(double left, double baseline, double wide, double size) {
        return ofText(left, baseline, wide, size, 1);
    }

    /**
     * What a text of several lines covers.
     *
     * @param baseline of the last line
     */
    static Box ofText(double left, double baseline, double wide, double size, int lines) {
        double above = (lines - 1) * LEADING * size;
        return new Box(left, baseline - above - ASCENT * size, left + wide, baseline + DESCENT * size);
    }

    /** What the symbol of a value covers. */
    static Box of(Mark.Dot dot) {
        double across = switch (dot.shape()) {
            case EDGE -> EDGE;
            case UPRIGHT_EDGE -> 2;
            default -> RADIUS;
        };
        double up = switch (dot.shape()) {
            case EDGE -> 2;
            case UPRIGHT_EDGE -> EDGE;
            default -> RADIUS;
        };
        return new Box(dot.x() - across, dot.y() - up, dot.x() + across, dot.y() + up);
    }

    Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    boolean isWithin(double width, double height) {
        return left >= 0 && top >= 0 && right <= width && bottom <= height;
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** They cross unless a straight line separates them: one along an edge of the box, or the line itself. */
    boolean isCrossedBy(Mark.Line line) {
        if (Math.max(line.x1(), line.x2()) < left
                || Math.min(line.x1(), line.x2()) > right
                || Math.max(line.y1(), line.y2()) < top
                || Math.min(line.y1(), line.y2()) > bottom) {
            return false;
        }
        double dx = line.x2() - line.x1();
        double dy = line.y2() - line.y1();
        double aside = ((left + right) / 2 - line.x1()) * dy - ((top + bottom) / 2 - line.y1()) * dx;
        return Math.abs(aside) <= ((right - left) * Math.abs(dy) + (bottom - top) * Math.abs(dx)) / 2;
    }
}
