package workreport.app.window;

import java.util.List;
import java.util.Optional;
import workreport.app.session.Session;
import workreport.app.view.IndicatorsView;
import workreport.app.view.ReadingView;
import workreport.app.view.Workspace;
import workreport.language.Language;
import workreport.sheet.Labels;
import workreport.sheet.SheetOptions;
import workreport.ui.Location;
import workreport.ui.ViewType;
import workreport.ui.comparison.ComparisonPane;
import workreport.ui.sheets.SheetActions;
import workreport.ui.sheets.SheetsPane;
import workreport.ui.themes.ThemesPane;

/** The views that a window has. Another view is one more line here: its key, menu item and button come by themselves. */
final class ReportViews {

    private final ReportWindow window;
    private final WindowManager desk;
    private final SheetActions sheets;

    ReportViews(ReportWindow window, WindowManager desk, SheetActions sheets) {
        this.window = window;
        this.desk = desk;
        this.sheets = sheets;
    }

    /** All of them, in the order of their keys. */
    List<ViewType<?>> all() {
        return List.of(
                new ViewType<>(Location.View.READING, this::reading),
                new ViewType<>(Location.View.INDICATORS, () -> new IndicatorsView(shared())),
                new ViewType<>(
                        Location.View.COMPARISON,
                        () -> new ComparisonPane(
                                shared().report(), shared().trail(), shared().notation(), shared().selection())),
                new ViewType<>(
                        Location.View.THEMES,
                        () -> new ThemesPane(shared().report(), shared().trail(), shared().notation())),
                new ViewType<>(Location.View.SHEETS, this::sheets));
    }

    private Workspace shared() {
        return window.shared();
    }

    private ReadingView reading() {
        ReadingView made = new ReadingView(
                shared(),
                desk.preferences().session(),
                window::focusView,
                entries -> window.saving().notes(entries),
                window::say);
        made.text().lineProperty().subscribe(desk::changed);
        made.text().readSections().subscribe(desk::changed);
        window.frame().status().shareProperty().bind(made.text().progressProperty());
        return made;
    }

    private SheetsPane sheets() {
        return new SheetsPane(
                shared().report(),
                shared().trail(),
                shared().notation(),
                shared().selection(),
                Optional.ofNullable(desk.preferences().session().sheet()).orElseGet(this::ownOptions),
                sheets);
    }

    /** Until the reader has chosen otherwise, a sheet speaks as the window does. */
    private SheetOptions ownOptions() {
        return SheetOptions.STANDARD.with(shared().texts().words().language() == Language.ZH ? Labels.ZH : Labels.EN);
    }

    /** That session with what the reader has changed in the views. */
    Session note(Session session) {
        Session noted = session;
        if (window.views().made(Location.View.READING).orElse(null) instanceof ReadingView reading) {
            noted = reading.note(noted, shared().contents().report().id());
        }
        if (window.views().made(Location.View.SHEETS).orElse(null) instanceof SheetsPane pane) {
            noted = noted.withSheet(pane.options().equals(ownOptions()) ? null : pane.options());
        }
        return noted.withNumbersMarked(shared().numbersMarked().get());
    }
}
