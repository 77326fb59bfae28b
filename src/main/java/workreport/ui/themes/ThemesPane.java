package workreport.ui.themes;

import java.util.List;
import java.util.function.ToDoubleFunction;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import workreport.analysis.IndicatorProfile;
import workreport.analysis.ProgressStatus;
import workreport.analysis.ReportProfile;
import workreport.analysis.ThemeDigest;
import workreport.check.Code;
import workreport.language.Notation;
import workreport.language.Words;
import workreport.ui.Actions;
import workreport.ui.CurrentItem;
import workreport.ui.Fonts;
import workreport.ui.IndicatorCard;
import workreport.ui.Location;
import workreport.ui.NavigationHistory;
import workreport.ui.NodeContainment;
import workreport.ui.Prose;
import workreport.ui.Spoken;
import workreport.ui.View;

/** The themes: a list, and a page for the one chosen with its counts and its notable indicators. */
public final class ThemesPane extends HBox implements View<Double> {

    private static final int MOST_NOTABLE = 6;
    private static final double CARD_WIDTH = 304;

    private final ReportProfile report;
    private final NavigationHistory trail;
    private final Notation notation;
    private final Words words;
    private final ToDoubleFunction<String> textWidth = Fonts.chartWidth();
    private final List<ThemeDigest> digests;
    private final ListView<ThemeDigest> list = new ListView<>();
    private final VBox page = new VBox();
    private final Actions actions;
    private final ScrollPane scroll = new ScrollPane(page);
    private final CurrentItem<ThemeDigest> current;

    public ThemesPane(ReportProfile report, NavigationHistory trail, Notation notation, Actions actions) {
        this.report = report;
        this.trail = trail;
        this.notation = notation;
        this.actions = actions;
        words = notation.words();
        digests = report.report().themes().stream()
                .map(theme -> ThemeDigest.of(theme, report))
                .filter(digest -> !digest.profiles().isEmpty())
                .toList();
        getStyleClass().add("themes-pane");
        list.setId("themes");
        list.setAccessibleText(words.say("themes.name"));
        list.getItems().setAll(digests);
        list.setCellFactory(_ -> new DigestCell());
        list.setFixedCellSize(34);
        list.setMinWidth(230);
        page.getStyleClass().add("page");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(list, scroll);
        if (digests.isEmpty()) {
            page.getChildren().setAll(new Prose(words.say("themes.none"), "page-note"));
        }
        current = new CurrentItem<>(list.getSelectionModel(), digest -> {
            if (digest != null) {
                trail.pass(new Location.AtTheme(
                        report.report().id(), digest.theme().id()));
            }
        });
        trail.locationProperty().when(NodeContainment.shown(this)).subscribe(this::show);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    /** How far the page is scrolled, from 0 to 1. */
    @Override
    public Double state() {
        return scroll.getVvalue();
    }

    @Override
    public void restore(Double state) {
        scroll.setVvalue(state);
    }

    /** A theme with the number of its indicators. */
    private final class DigestCell extends ListCell<ThemeDigest> {

        DigestCell() {
            // As wide as the list, never wider: a long name is cut, the number stays in sight.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable ThemeDigest digest, boolean empty) {
            super.updateItem(digest, empty);
            if (empty || digest == null) {
                setGraphic(null);
                return;
            }
            Label name = Spoken.in(
                    words, new Label(notation.language().of(digest.theme().name())));
            name.setMinWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Label count = new Label(Integer.toString(digest.profiles().size()));
            count.getStyleClass().add("count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(8, name, count);
            row.getStyleClass().add("spaced-row");
            setGraphic(row);
        }
    }

    private void show(Location place) {
        if (!place.view().equals(Location.View.THEMES)) {
            return;
        }
        ThemeDigest wanted = digests.stream()
                .filter(digest -> digest.theme().id().equals(place.id()))
                .findFirst()
                .orElse(digests.isEmpty() ? null : digests.getFirst());
        if (wanted == null) {
            return;
        }
        current.show(wanted);
        fill(wanted);
        scroll.setVvalue(0);
    }

    private void fill(ThemeDigest digest) {
        page.getChildren()
                .setAll(Spoken.in(
                        words, new Prose(notation.language().of(digest.theme().name()), "page-name")));
        page.getChildren()
                .add(new Prose(
                        words.say(
                                report.aims().key("themes.counts"),
                                digest.profiles().size(),
                                digest.aimed().size(),
                                report.aims().years(),
                                digest.judged()),
                        "page-note"));
        FlowPane verdicts = new FlowPane();
        verdicts.getStyleClass().add("verdict-counts");
        digest.statuses().forEach((status, count) -> verdicts.getChildren().add(count(status, count)));
        page.getChildren().add(verdicts);
        List<IndicatorProfile> notable = digest.notable(MOST_NOTABLE);
        if (!notable.isEmpty()) {
            page.getChildren().add(new Prose(words.say("themes.notable"), "page-part"));
            FlowPane cards = new FlowPane();
            cards.getStyleClass().add("theme-cards");
            notable.forEach(profile -> cards.getChildren().add(card(profile)));
            page.getChildren().add(cards);
        }
        page.getChildren().add(new Prose(words.say("themes.all"), "page-part"));
        FlowPane names = new FlowPane();
        names.getStyleClass().add("left-out-names");
        digest.profiles().forEach(profile -> names.getChildren().add(link(profile)));
        page.getChildren().add(names);
    }

    private Label count(ProgressStatus status, long count) {
        Label label = new Label(words.say("verdict." + Code.of(status)) + " " + count);
        label.getStyleClass().addAll("verdict", "verdict-" + Code.of(status));
        return label;
    }

    private IndicatorCard card(IndicatorProfile profile) {
        IndicatorCard card = new IndicatorCard(report, notation, profile.indicator(), textWidth, trail, actions);
        card.setPrefWidth(CARD_WIDTH);
        card.setMaxWidth(CARD_WIDTH);
        return card;
    }

    private Hyperlink link(IndicatorProfile profile) {
        Hyperlink link = Spoken.in(
                words, new Hyperlink(notation.language().of(profile.indicator().name())));
        link.setOnAction(_ -> trail.visit(new Location.AtIndicator(
                report.report().id(), profile.indicator().id())));
        return link;
    }
}
