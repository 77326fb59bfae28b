package workreport.ui.reading;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import workreport.analysis.ReportProfile;
import workreport.document.Anchor;
import workreport.evidence.Contents;
import workreport.evidence.Indicator;
import workreport.language.Notation;
import workreport.ui.Actions;
import workreport.ui.IndicatorCard;
import workreport.ui.Lazy;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;

/** From number to number through the text, and from a number to its indicator. */
final class NumberSteps {

    private final ReportProfile report;
    private final Contents contents;
    private final NavigationHistory trail;
    private final Notation notation;
    private final ReadingText text;
    private final TextArea area;
    private final Actions actions;
    private final Lazy<NumberLinks> numbers;
    private final NumberCard card;

    NumberSteps(
            ReportProfile report,
            NavigationHistory trail,
            Notation notation,
            ReadingText text,
            TextArea area,
            Actions actions) {
        this.report = report;
        contents = report.contents();
        this.trail = trail;
        this.notation = notation;
        this.text = text;
        this.area = area;
        this.actions = actions;
        numbers = new Lazy<>(() -> new NumberLinks(contents.report(), text));
        card = new NumberCard(area, this::card);
    }

    private IndicatorCard card(Indicator indicator) {
        return new IndicatorCard(report, notation, indicator, card.textWidth(), trail, actions);
    }

    /** The number that a character of the text belongs to. */
    Optional<Anchor> at(String place, int offset) {
        return numbers.get().at(place, offset);
    }

    /** Shows the cards of the indicators that a number stands for. */
    void show(Anchor number, Point2D pointer) {
        card.show(numbers.get().indicators(number), pointer);
    }

    void hide() {
        card.hide();
    }

    /** Goes to the next or the previous number in the text that leads somewhere. */
    void step(int direction) {
        Location here = trail.place();
        numbers.get()
                .next(here, direction)
                .map(number -> Location.of(contents.report().id(), number))
                .ifPresent(here.number() == null ? trail::visit : trail::pass);
    }

    /** Opens a number's indicator; the way back leads to the number. */
    void open(Anchor number) {
        card.hide();
        if (!number.equals(trail.place().number())) {
            trail.visit(Location.of(contents.report().id(), number));
        }
        List<Indicator> here = numbers.get().indicators(number);
        if (here.size() == 1) {
            open(here.getFirst());
        } else if (!here.isEmpty()) {
            choose(here, number);
        }
    }

    private void open(Indicator indicator) {
        trail.visit(new Location.AtIndicator(contents.report().id(), indicator.id()));
    }

    /** One number may apply to several indicators at once (均稳定在30万亩): then the reader chooses. */
    private void choose(List<Indicator> indicators, Anchor number) {
        ContextMenu menu = new ContextMenu();
        for (Indicator indicator : indicators) {
            MenuItem item = new MenuItem(notation.language().of(indicator.name()));
            item.setOnAction(_ -> open(indicator));
            menu.getItems().add(item);
        }
        text.stretch(number)
                .flatMap(area::boundsOnScreen)
                .ifPresent(bounds -> menu.show(area, bounds.getMinX(), bounds.getMaxY()));
    }
}
