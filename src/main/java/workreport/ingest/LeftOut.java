package workreport.ingest;

/**
 * Text of a file that is not in the report. Nothing is lost silently: what is in no block is in one of these.
 *
 * @param position where it stood first
 * @param times how often it stood there
 */
public record LeftOut(Position position, String text, Reason reason, int times) {

    /** Why a text was left out. */
    public enum Reason {
        /** The number of a page. */
        PAGE_NUMBER,
        /** A line repeated at the head or foot of pages. */
        RUNNING_HEAD,
        /** Instructions of a program or of a field. */
        SCRIPT,
        /** Formatted so as to be invisible. */
        HIDDEN,
        /** Struck out by a tracked change. */
        DELETED,
        /** Within a drawing or a chart, whose parts have no defined reading order. */
        DRAWING,
        /** Set in a different direction from the text of its page. */
        TURNED,
        /** Filled into a form. */
        FORM,
        /** A reader's remark. */
        COMMENT,
        /** The same text a second time, for programs that cannot show the first. */
        REPEATED,
        /** A summary in front of a text that says the same with the same words. */
        ABSTRACT,
        /** Text beside a picture. */
        CAPTION,
        /** The mark of whoever passed the file on. */
        WATERMARK,
        /** Menus, links, buttons and addresses around the text of a web page. */
        PAGE_CHROME,
        /** Characters that another program wrote in place of a space, a line break or a mark, such as "&nbsp;". */
        WRITTEN_OUT,
        /** Characters that cannot be seen or mean nothing. */
        CONTROL_CHARACTER
    }

    public LeftOut(Position position, String text, Reason reason) {
        this(position, text, reason, 1);
    }
}
