package workreport.app.stage;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import workreport.ui.Lazy;

/** The program's icon in the sizes that systems show, once for all windows. */
public final class Icons {

    private static final Lazy<List<Image>> ALL =
            new Lazy<>(() -> Stream.of(16, 32, 48, 128, 256).map(Icons::of).toList());

    private Icons() {}

    public static List<Image> all() {
        return ALL.get();
    }

    private static Image of(int size) {
        return new Image(Icons.class.getResourceAsStream("/workreport/icons/" + size + ".png"));
    }
}
