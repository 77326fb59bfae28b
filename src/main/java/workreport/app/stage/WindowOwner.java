package workreport.app.stage;

import javafx.stage.Stage;
import workreport.app.session.Preferences;

/** A window that smaller ones open over, and what they share with it. */
public record WindowOwner(Stage stage, Preferences preferences, HeldKey held) {}
