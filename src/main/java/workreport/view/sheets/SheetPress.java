package workreport.view.sheets;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Makes sheets. One belongs to one thread. */
interface SheetPress {

    /**
     * Makes a sheet.
     *
     * @param cancelled asked before each part
     * @throws CancellationException once that says so
     */
    FinishedSheet make(SheetWish wish, BooleanSupplier cancelled, Progress progress) throws IOException;

    /** Told how far it is. */
    @FunctionalInterface
    interface Progress {

        /**
         * @param done pages that are ready
         * @param total pages in all; 0 while that is not known
         */
        void pages(int done, int total);
    }
}
