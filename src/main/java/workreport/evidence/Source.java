package workreport.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import workreport.check.Check;
import workreport.check.Code;
import workreport.check.Rule;
import workreport.document.Anchor;

/** What an observation rests on. Only what stands in the text can be shown there. */
public sealed interface Source {

    /** Who vouches for what rests on it. */
    State state();

    /**
     * A number in the report's own text.
     *
     * @param state whether a person has confirmed what was read there
     */
    record InText(Anchor anchor, State state) implements Source {

        public InText {
            Check.of(InText.class)
                    .that(state != State.ENTERED, "state", Rule.STATE_MISFIT, Code.of(state))
                    .done();
        }

        /** A number whose reading a person has confirmed. */
        public InText(Anchor anchor) {
            this(anchor, State.ACCEPTED);
        }
    }

    /**
     * What a person found elsewhere and entered.
     *
     * @param title of the document that it was taken from
     * @param page where in the document, as it numbers its pages
     * @param address where the document can be found, such as a web address
     * @param when the day on which it was entered
     * @param by who entered it
     */
    record Entered(
            String title, @Nullable String page, @Nullable String address, LocalDate when, String by)
            implements Source {

        public Entered {
            Check check = Check.of(Entered.class).text(title, "title").text(by, "by");
            if (page != null) {
                check.text(page, "page");
            }
            if (address != null) {
                check.text(address, "address");
            }
            check.done();
        }

        @Override
        public State state() {
            return State.ENTERED;
        }
    }
}
