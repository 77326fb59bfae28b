package workreport.ui.sheets;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import workreport.typeset.Typesetter;

/** Makes sheets. One belongs to one thread. */
interface SheetFactory {

    /**
     * Makes a sheet.
     *
     * @param cancelled asked before each part
     * @throws CancellationException once that says so
     */
    FinishedSheet make(SheetRequest request, BooleanSupplier cancelled, Typesetter.Progress progress)
            throws IOException;
}
