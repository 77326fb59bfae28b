package workreport.app.window;

import java.time.Clock;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import workreport.evidence.Report;
import workreport.ingest.report.MendLog;
import workreport.ingest.report.MendLogs;
import workreport.ingest.report.Origin;
import workreport.ingest.report.ReadReport;
import workreport.platform.kept.SaveResult;
import workreport.ui.Edits;

/** What a person sets right in each report that is open. */
final class OpenMends {

    private final MendLogs logs;
    private final BiConsumer<Report, ReadReport> show;
    private final Consumer<SaveResult<MendLog>> tell;
    private final Map<Report, ReportMends> open = new IdentityHashMap<>();

    /**
     * @param show shows a report that was made anew in place of the one before
     * @param tell says what became of a log
     */
    OpenMends(MendLogs logs, BiConsumer<Report, ReadReport> show, Consumer<SaveResult<MendLog>> tell) {
        this.logs = logs;
        this.show = show;
        this.tell = tell;
    }

    MendLogs logs() {
        return logs;
    }

    /** What can be set right in a report; nothing in one from a model file. */
    Optional<ReportMends> on(ReadReport read, Edits edits) {
        Origin origin = read.origin();
        return origin == null
                ? Optional.empty()
                : Optional.of(open.computeIfAbsent(read.report(), _ -> make(read, origin, edits)));
    }

    private ReportMends make(ReadReport read, Origin origin, Edits edits) {
        SaveResult<MendLog> found = logs.find(origin.text());
        if (found.isTold()) {
            tell.accept(found);
        }
        return new ReportMends(
                read.report(),
                origin,
                found.journal(),
                logs.file(found.journal()),
                edits,
                show,
                tell,
                Clock.systemUTC());
    }

    /** What is set right in a report from now on is shown in another version of it. */
    void move(Report before, Report now) {
        ReportMends mends = open.remove(before);
        if (mends != null) {
            mends.moveTo(now);
            open.put(now, mends);
        }
    }

    /** Lets go of those on reports that no window shows any more. */
    void drop(Predicate<Report> gone) {
        open.keySet().removeIf(gone);
    }
}
