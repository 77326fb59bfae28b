package workreport.app.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import workreport.check.Code;
import workreport.language.SaveText;
import workreport.language.Words;
import workreport.platform.kept.SaveResult;
import workreport.platform.print.PrintJob;
import workreport.ui.sheets.Batch;

/** Work of a window that ends with it, and would be lost. */
public sealed interface UnsavedWork {

    /**
     * The question whether to leave what is not finished.
     *
     * @param quits whether all windows are to go
     * @param unfinished what would be lost, never empty
     * @param answer takes whether to leave; to be called once
     */
    record Question(boolean quits, List<UnsavedWork> unfinished, Consumer<Boolean> answer) {}

    /** What it is, and what is lost if the window closes now. */
    String say(Words words);

    /** Sheets that are being written into a folder; how many are there already changes while the reader thinks. */
    record Sheets(int total, Path folder) implements UnsavedWork {

        public static Sheets of(Batch.State.Running batch) {
            return new Sheets(batch.total(), batch.folder());
        }

        @Override
        public String say(Words words) {
            return words.say("leaving.sheets", total, folder);
        }
    }

    /** What a reader makes bit by bit. */
    enum Made {
        NOTES(SaveText.NOTES),
        DECISIONS(SaveText.REVIEW),
        ENTERED(SaveText.ENTERED),
        JOINS(SaveText.JOINS);

        private final SaveText text;

        Made(SaveText text) {
            this.text = text;
        }
    }

    /**
     * Work of the reader's that could not be saved; there are still two ways to save it.
     *
     * @param about the title of the report or the name of the place that it is for
     * @param again tries to save it again; returns whether it is saved now
     * @param elsewhere asks for a file to write it to; returns whether it was written
     */
    record Unkept(Made made, String about, SaveResult<?> kept, BooleanSupplier again, BooleanSupplier elsewhere)
            implements UnsavedWork {

        @Override
        public String say(Words words) {
            return words.say("leaving." + Code.of(made), about, made.text.why(kept, words));
        }

        /** Says that it is safe now. */
        String saySaved(Words words) {
            return words.say("leaving.saved." + Code.of(made), about);
        }
    }

    /** A sheet on its way to a printer. */
    record Print(String title, String printer) implements UnsavedWork {

        public static Print of(PrintJob job) {
            return new Print(job.title(), job.printer());
        }

        @Override
        public String say(Words words) {
            return words.say("leaving.print", title, printer);
        }
    }
}
