package workreport.app.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import workreport.app.session.Preferences;
import workreport.app.view.IndicatorsView;
import workreport.app.view.ReadingView;
import workreport.app.view.Workspace;
import workreport.catalogue.Catalogue;
import workreport.entered.EnteredValues;
import workreport.language.Language;
import workreport.language.Notation;
import workreport.sheet.Labels;
import workreport.sheet.SheetOptions;
import workreport.ui.Location;
import workreport.ui.Selection;
import workreport.ui.ViewPlaces;
import workreport.ui.ViewType;
import workreport.ui.changes.ChangesPane;
import workreport.ui.check.CheckPane;
import workreport.ui.check.CheckPlaces;
import workreport.ui.check.KnownNames;
import workreport.ui.comparison.ComparisonPane;
import workreport.ui.place.PlacePane;
import workreport.ui.places.PlacesPane;
import workreport.ui.sheets.PlacePromises;
import workreport.ui.sheets.SheetPlaces;
import workreport.ui.sheets.SheetsPane;
import workreport.ui.themes.ThemesPane;

/** The views that a window has. Another view is one more line here: its key, menu item and button follow from that. */
final class ReportViews {

    private final ReportWindow window;
    private final Preferences preferences;

    private ReportViews(ReportWindow window, Preferences preferences) {
        this.window = window;
        this.preferences = preferences;
    }

    /** Those of every report, in the order of their keys. */
    static Function<ReportWindow, List<ViewType<?>>> of(Preferences preferences) {
        return window -> new ReportViews(window, preferences).all(window.selection());
    }

    private List<ViewType<?>> all(Selection selection) {
        ViewPlaces places = ViewPlaces.in(window::contents);
        return List.of(
                new ViewType<>(Location.View.READING, places, this::reading),
                new ViewType<>(
                        Location.View.INDICATORS, new IndicatorPlaces(places), () -> new IndicatorsView(shared())),
                new ViewType<>(
                        Location.View.COMPARISON,
                        places,
                        () -> new ComparisonPane(
                                shared().report(),
                                shared().trail(),
                                shared().notation(),
                                shared().selection(),
                                shared().actions())),
                new ViewType<>(
                        Location.View.THEMES,
                        places,
                        () -> new ThemesPane(
                                shared().report(), shared().trail(), shared().notation(), shared().actions())),
                new ViewType<>(Location.View.SHEETS, new SheetPlaces(window::contents, selection), this::sheets),
                new ViewType<>(Location.View.PLACE, places, this::place),
                new ViewType<>(Location.View.CHECK, new CheckPlaces(window.reviewing()), this::check),
                new ViewType<>(Location.View.CHANGES, ViewPlaces.any(), this::changes)
                        .beside(Location.View.PLACE, "Shortcut+Y"),
                new ViewType<>(Location.View.PLACES, ViewPlaces.any(), this::sideBySide)
                        .beside(Location.View.PLACE, "Shortcut+Shift+Y"));
    }

    /** The table begins with the first indicator that it shows. */
    private final class IndicatorPlaces implements ViewPlaces {

        private final ViewPlaces places;

        IndicatorPlaces(ViewPlaces places) {
            this.places = places;
        }

        @Override
        public boolean has(Location place) {
            return places.has(place);
        }

        @Override
        public Location first(Location nothing, Location here) {
            return window.shownIndicators().stream()
                    .findFirst()
                    .<Location>map(indicator -> new Location.AtIndicator(nothing.report(), indicator.id()))
                    .orElse(nothing);
        }

        @Override
        public Optional<String> name(Location place, Notation notation) {
            return places.name(place, notation);
        }
    }

    private Workspace shared() {
        return window.shared();
    }

    private ReadingView reading() {
        ReadingView made = new ReadingView(
                shared(),
                preferences,
                window::focusView,
                entries -> window.saving().notes(entries),
                window.messages()::say);
        made.explainHeadings(window::headingRule);
        made.text().lineProperty().subscribe(window::keepPlace);
        window.frame().status().shareProperty().bind(made.text().progressProperty());
        return made;
    }

    private PlacePane place() {
        return new PlacePane(
                shared().report().report(),
                shared().notation(),
                preferences.internationalVerdictsProperty(),
                window.placeReports(),
                window.joining(),
                shared().annotations().edits(),
                entered(),
                shared().actions(),
                window.messages()::say,
                window.others()::show);
    }

    /** What was entered for the place; nothing where only what reports say is asked for. */
    private ObservableValue<EnteredValues> entered() {
        ObservableValue<EnteredValues> all = shared().entering().valuesProperty();
        return preferences
                .onlyReportProperty()
                .flatMap(alone -> alone ? all.map(values -> EnteredValues.empty(values.report())) : all);
    }

    private ChangesPane changes() {
        return new ChangesPane(
                shared().report().report(),
                shared().trail(),
                shared().notation(),
                window.others().atHand(),
                entered(),
                window.others()::show);
    }

    private PlacesPane sideBySide() {
        return new PlacesPane(
                shared().report().report(),
                shared().notation(),
                window.others().atHand(),
                place -> preferences.onlyReportProperty().get()
                        ? EnteredValues.empty(place)
                        : window.others().entered(place),
                entered(),
                window.others()::show);
    }

    private CheckPane check() {
        return new CheckPane(
                shared().contents(),
                shared().trail(),
                shared().notation(),
                shared().reviewing(),
                new KnownNames(shared().reviewing(), window::usedNames, sharedNames())::like,
                shared().actions());
    }

    /** The names of indicators that many reports have. */
    private static List<String> sharedNames() {
        return Catalogue.standard().entries().stream()
                .map(entry -> entry.name().zh())
                .toList();
    }

    private SheetsPane sheets() {
        SheetOptions own = ownOptions();
        SheetsPane made = new SheetsPane(
                shared().report(),
                shared().trail(),
                shared().notation(),
                shared().selection(),
                new PlacePromises(window.placeReports(), entered(), preferences.internationalVerdictsProperty()),
                Optional.ofNullable(preferences.sheetProperty().get()).orElse(own),
                window.sheetActions());
        made.optionsProperty()
                .subscribe((_, chosen) -> preferences.sheetProperty().set(chosen.equals(own) ? null : chosen));
        return made;
    }

    /** Until the reader chooses otherwise, a sheet uses the language of the window. */
    private SheetOptions ownOptions() {
        return SheetOptions.STANDARD.with(shared().texts().words().language() == Language.ZH ? Labels.ZH : Labels.EN);
    }
}
