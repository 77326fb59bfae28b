package workreport.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import workreport.language.Words;

/** What a window says, in its language: each text changes when the language does. */
public final class Texts {

    private final ReadOnlyObjectWrapper<Words> words;

    public Texts(Words words) {
        this.words = new ReadOnlyObjectWrapper<>(this, "words", words);
    }

    public Words words() {
        return words.get();
    }

    public ReadOnlyObjectProperty<Words> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Changes the language. */
    public void set(Words chosen) {
        words.set(chosen);
    }

    /** The text of a key, see {@link Words#say}. */
    public ObservableValue<String> text(String key, Object... arguments) {
        return words.map(now -> now.say(key, arguments));
    }
}
