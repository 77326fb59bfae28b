package workreport.app.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import workreport.language.SaveText;
import workreport.language.Words;
import workreport.notes.Notebook;
import workreport.platform.kept.SaveResult;
import workreport.platform.print.PrintJob;
import workreport.review.ReviewLog;
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

    /** What a reader has made and could not be kept; there are two ways to save it yet. */
    sealed interface Unkept extends UnsavedWork {

        /** Tries to keep it once more; whether it is kept now. */
        BooleanSupplier again();

        /** Asks for a file to write it to; whether it is there now. */
        BooleanSupplier elsewhere();

        /** Says that it is safe now. */
        String saySaved(Words words);
    }

    /**
     * Notes that could not be kept.
     *
     * @param title of the report that they are on
     */
    record Notes(String title, SaveResult<Notebook> kept, BooleanSupplier again, BooleanSupplier elsewhere)
            implements Unkept {

        @Override
        public String saySaved(Words words) {
            return words.say("leaving.notes-saved", title);
        }

        @Override
        public String say(Words words) {
            return words.say("leaving.notes", title, SaveText.NOTES.why(kept, words));
        }
    }

    /**
     * What was decided about the numbers of a report, and could not be kept.
     *
     * @param title of the report
     */
    record Decisions(String title, SaveResult<ReviewLog> kept, BooleanSupplier again, BooleanSupplier elsewhere)
            implements Unkept {

        @Override
        public String say(Words words) {
            return words.say("leaving.decisions", title, SaveText.REVIEW.why(kept, words));
        }

        @Override
        public String saySaved(Words words) {
            return words.say("leaving.decisions-saved", title);
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
