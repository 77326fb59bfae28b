package workreport.app.stage;

import java.net.URL;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import workreport.app.session.Preferences;
import workreport.app.session.Session.Appearance;
import workreport.ui.NodeContainment;

/**
 * The root of every scene of the program: in the colours and the size that the reader has chosen. What is in it is laid
 * out as if the window were so much smaller, and then magnified as a whole; so nothing can be left out at any size.
 */
public final class SceneRoot extends Region {

    private static final List<String> STYLES = List.of("palette", "interface", "reading", "charts", "notes");

    private final Scale scale = new Scale();
    private @Nullable Region content;

    /** A scene with that content, sized in the pixels of the screen. */
    public static Scene scene(Region content, double width, double height, Preferences preferences) {
        SceneRoot root = new SceneRoot();
        root.hold(content);
        Scene scene = new Scene(root, width, height);
        STYLES.forEach(style -> scene.getStylesheets().add(url(style)));
        root.follow(preferences);
        return scene;
    }

    /** A package has the style sheets compiled, so that they need not be parsed at each start. */
    private static String url(String style) {
        URL compiled = SceneRoot.class.getResource("/workreport/css/" + style + ".bss");
        return (compiled == null ? SceneRoot.class.getResource("/workreport/css/" + style + ".css") : compiled)
                .toExternalForm();
    }

    /** Puts that content in the place of what was there. */
    private void hold(Region shown) {
        content = shown;
        shown.getTransforms().setAll(scale);
        getChildren().setAll(shown);
    }

    /** The preferences outlive the scene, so it follows them only as long as it is shown. */
    private void follow(Preferences preferences) {
        ObservableValue<Boolean> shown = NodeContainment.shown(this);
        preferences.zoomProperty().when(shown).subscribe(_ -> wear(preferences));
        preferences.appearanceProperty().when(shown).subscribe(_ -> wear(preferences));
    }

    /** Light and dark are the scene's preference, or the system's; the other appearances are classes. */
    private void wear(Preferences preferences) {
        int zoom = preferences.zoomProperty().get();
        Appearance appearance = preferences.appearanceProperty().get();
        scale.setX(zoom / 100.0);
        scale.setY(zoom / 100.0);
        getStyleClass().setAll("root", "zoom-" + zoom);
        switch (appearance) {
            case SEPIA -> getStyleClass().add("sepia");
            case CONTRAST -> getStyleClass().add("contrast");
            case SYSTEM, LIGHT, DARK -> {}
        }
        getScene()
                .getPreferences()
                .setColorScheme(
                        switch (appearance) {
                            case SYSTEM -> null;
                            case LIGHT, SEPIA -> ColorScheme.LIGHT;
                            case DARK, CONTRAST -> ColorScheme.DARK;
                        });
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (content != null) {
            content.resizeRelocate(0, 0, getWidth() / scale.getX(), getHeight() / scale.getY());
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return content == null ? 0 : content.prefWidth(-1) * scale.getX();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content == null ? 0 : content.prefHeight(-1) * scale.getY();
    }
}
