package workreport.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import workreport.app.session.Session;
import workreport.app.session.SessionFiles;
import workreport.language.Language;
import workreport.ui.Fonts;
import workreport.ui.Places;

/** Every text in the window is set in a font that comes with the program, in none of the system's. */
class OwnFontsTest extends WindowTest {

    @Override
    Session start() {
        return null;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isInTheProgramsOwnFonts(Language language) throws IOException {
        OpenWindow window =
                open(SessionFiles.first(chosen -> chosen.languageProperty().set(language)));
        Set<String> families = new TreeSet<>();
        Set<String> faces = new TreeSet<>();
        for (String place : List.of("open.p1", "s1", "s2.1.3", "s1.1")) {
            robot.run(() -> window.trail.visit(Places.of(place)));
            for (Text text : robot.ask(() -> texts(window.stage.getScene().getRoot(), new ArrayList<>()))) {
                Font font = text.getFont();
                families.add(font.getFamily());
                faces.add(font.getName());
            }
        }
        assertThat(families).containsExactlyInAnyOrder(Fonts.SANS, Fonts.SERIF, "FeatherIcons");
        assertThat(faces).contains("Noto Sans SC Regular", "Noto Sans SC Bold", "Noto Serif SC Regular");
    }

    private static List<Text> texts(Node node, List<Text> into) {
        if (node instanceof Text text && !text.getText().isBlank()) {
            into.add(text);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts(child, into));
        }
        return into;
    }
}
