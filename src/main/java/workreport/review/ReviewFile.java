package workreport.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import workreport.platform.UserFolders;
import workreport.platform.kept.JournalFile;
import workreport.platform.kept.JournalFormat.Content;

/** Where the review of a report is kept, and how it goes from one person to another. */
public final class ReviewFile {

    private static final long LARGEST = 32L << 20;

    private ReviewFile() {}

    /**
     * The file of a report in a folder.
     *
     * @param report the report's id, whatever characters it has
     */
    public static JournalFile<Judgement, ReviewLog> in(Path folder, String report) {
        return new JournalFile<>(ReviewJson.FORMAT, folder, report);
    }

    /** The file of a report in the user's own folder. */
    public static JournalFile<Judgement, ReviewLog> ofUser(String report) {
        return in(UserFolders.here().data().resolve("reviews"), report);
    }

    /** What was said, as a file for somebody else has it. */
    public static byte[] bytes(ReviewLog log) {
        return ReviewJson.FORMAT.write(log);
    }

    /**
     * Reads what somebody has exported.
     *
     * @throws IOException if the file cannot be read at all
     * @throws NoReviewException if it holds no review, or one of a later version, with what is wrong
     */
    public static ReviewLog read(Path file) throws IOException, NoReviewException {
        if (Files.size(file) > LARGEST) {
            throw new NoReviewException("too large");
        }
        return switch (ReviewJson.FORMAT.read("", Files.readAllBytes(file))) {
            case Content.Good<ReviewLog> good -> good.journal();
            case Content.Newer<ReviewLog> _ -> throw new NoReviewException("a later version");
            case Content.Broken<ReviewLog> broken -> throw new NoReviewException(broken.why());
        };
    }
}
