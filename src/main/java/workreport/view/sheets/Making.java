package workreport.view.sheets;

/** How the making of a sheet stands. */
sealed interface Making {

    /** What is made. */
    SheetWish wish();

    /**
     * It goes on.
     *
     * @param total pages in all; 0 while that is not known
     */
    record Running(SheetWish wish, int done, int total) implements Making {}

    /** It is there. */
    record Done(SheetWish wish, FinishedSheet sheet) implements Making {}

    /** The reader has stopped it. */
    record Cancelled(SheetWish wish) implements Making {}

    /**
     * It could not be made.
     *
     * @param reason the key of the words that say why
     */
    record Failed(SheetWish wish, String reason) implements Making {}

    /** The key of the words for what went wrong; what a program calls it tells a reader nothing. */
    static String reason(Throwable failed) {
        return failed instanceof VirtualMachineError ? "trouble.memory" : "trouble.unexpected";
    }
}
