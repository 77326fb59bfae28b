package workreport.ui.changes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import workreport.language.Words;
import workreport.ui.CurrentItem;
import workreport.ui.ReportAtHand;

/** The choice of another report of the same place, the nearest in years first. */
final class OtherReport extends ComboBox<ReportAtHand> {

    private final Words words;
    private final CurrentItem<ReportAtHand> current;

    /** @param choose takes what the reader has chosen */
    OtherReport(Words words, Consumer<@Nullable ReportAtHand> choose) {
        this.words = words;
        setId("changes-other");
        setAccessibleText(words.say("changes.with"));
        setConverter(new Names());
        current = new CurrentItem<>(getSelectionModel(), choose);
    }

    /**
     * Offers the other reports of a place.
     *
     * @param own the report that they are compared with; null if its year is not known
     * @param wanted the id of the one to begin with; the nearest if it is not there
     * @return the one that is shown now, if there is any
     */
    Optional<ReportAtHand> offer(List<ReportAtHand> all, @Nullable ReportAtHand own, String wanted) {
        List<ReportAtHand> others = own == null
                ? List.of()
                : all.stream()
                        .filter(each -> each.isOfPlaceOf(own) && !each.report().equals(own.report()))
                        .sorted(Comparator.comparingInt((ReportAtHand each) -> Math.abs(each.year() - own.year()))
                                .thenComparingInt(ReportAtHand::year))
                        .toList();
        current.refill(getItems(), others);
        Optional<ReportAtHand> first = others.stream()
                .filter(each -> each.report().equals(wanted))
                .findFirst()
                .or(() -> others.stream().findFirst());
        current.show(first.orElse(null));
        setDisable(others.isEmpty());
        return first;
    }

    private final class Names extends StringConverter<ReportAtHand> {

        @Override
        public String toString(@Nullable ReportAtHand each) {
            return each == null ? "" : words.say("changes.item", Integer.toString(each.year()), each.title());
        }

        @Override
        public ReportAtHand fromString(String name) {
            throw new UnsupportedOperationException("choices are not typed");
        }
    }
}
