package workreport.app.session;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the reader has chosen, the same for all windows. Whoever shows it follows it. */
public final class Preferences {

    private final ReadOnlyObjectWrapper<Session> session;

    public Preferences(Session start) {
        session = new ReadOnlyObjectWrapper<>(this, "session", start);
    }

    public Session session() {
        return session.get();
    }

    public ReadOnlyObjectProperty<Session> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Session> change) {
        session.set(change.apply(session.get()));
    }

    public void changeComforts(UnaryOperator<ReadingPreferences> change) {
        change(now -> now.withComforts(change.apply(now.comforts())));
    }
}
