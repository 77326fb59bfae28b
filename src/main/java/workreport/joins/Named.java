package workreport.joins;

/**
 * A name that a report uses.
 *
 * @param report the year whose work the report plans
 * @param name in the report's words
 * @param shared the catalogue's id, where many reports share it; else empty
 */
public record Named(int report, String name, String shared) {

    public Named {
        if (name.isBlank()) {
            throw new IllegalArgumentException("without a name");
        }
    }

    /** What identifies it in any report: the catalogue's id, else the name. */
    public String key() {
        return shared.isEmpty() ? "=" + name : shared;
    }
}
