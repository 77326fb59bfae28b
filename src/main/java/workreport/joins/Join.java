package workreport.joins;

import java.time.Instant;
import workreport.platform.kept.Journal;

/**
 * What a reader says about two names: that they mean the same indicator, or that they do not.
 *
 * <p>It applies to all reports of the place. Only if both names are identical but mean different things does it apply just to
 * the two reports that they stand in.
 *
 * @param who who says so
 */
public record Join(String id, boolean same, Named one, Named other, String who, Instant created, Instant changed)
        implements Journal.Item<Join> {

    public Join {
        if (id.isBlank() || same && one.key().equals(other.key())) {
            throw new IllegalArgumentException("nothing is said");
        }
    }

    @Override
    public Join changedAt(Instant moment) {
        return new Join(id, same, one, other, who, created, moment);
    }

    /** Whether it is about the same two names as another. */
    boolean isAbout(Named first, Named second) {
        return isOf(one, first) && isOf(other, second) || isOf(one, second) && isOf(other, first);
    }

    private boolean isOf(Named side, Named named) {
        return side.key().equals(named.key()) && (!isOfReports() || side.report() == named.report());
    }

    /** Whether it counts only for the two reports. */
    private boolean isOfReports() {
        return one.key().equals(other.key());
    }

    /** Whether that name, in that report, is the first of the two. */
    public boolean isFirst(Named named) {
        return isOf(one, named);
    }

    /** Whether it is the second. */
    public boolean isSecond(Named named) {
        return isOf(other, named);
    }
}
