package workreport.chart;

/** A typeface for tests: Chinese characters as wide as high, all others a little more than half of that. */
final class Letters {

    private Letters() {}

    static double width(String text) {
        return text.codePoints()
                .mapToDouble(character -> character < 0x2E80 ? 0.56 * Chart.TEXT_SIZE : Chart.TEXT_SIZE)
                .sum();
    }
}
