package workreport.app;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.image.Image;

/** The program's icon in the sizes that systems show; decoded when the first window has been painted. */
final class Icons {

    static final CompletableFuture<List<Image>> ALL = CompletableFuture.supplyAsync(
            () -> Stream.of(16, 32, 48, 128, 256).map(Icons::of).toList(),
            CompletableFuture.delayedExecutor(1000, TimeUnit.MILLISECONDS));

    private Icons() {}

    private static Image of(int size) {
        return new Image(Icons.class.getResourceAsStream("/workreport/icons/" + size + ".png"));
    }
}
