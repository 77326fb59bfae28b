package workreport.ui.sheets;

/** How the making of a sheet stands. */
sealed interface SheetProgress {

    /**
     * It goes on.
     *
     * @param total pages in all; 0 while that is not known
     */
    record Running(SheetRequest request, int done, int total) implements SheetProgress {}

    /** It is there. */
    record Done(SheetRequest request, FinishedSheet sheet) implements SheetProgress {}

    /** The reader has stopped it. */
    record Cancelled(SheetRequest request) implements SheetProgress {}

    /**
     * It could not be made.
     *
     * @param reason the key of the words that say why
     */
    record Failed(SheetRequest request, String reason) implements SheetProgress {}

    /** The key of the message for a failure; an exception's own text tells a reader nothing. */
    static String reason(Throwable failed) {
        return failed instanceof VirtualMachineError ? "trouble.memory" : "trouble.unexpected";
    }
}
