package workreport.app.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/** What stands at the right of the text, one at a time: each is made when first seen. */
public final class SidePane extends TabPane {

    /** What can stand there. */
    public enum Side {
        INDICATORS,
        NOTES,
        TERMS
    }

    private final Map<Side, Tab> tabs = new EnumMap<>(Side.class);

    /**
     * @param name what it is called where it cannot be seen
     */
    SidePane(String name) {
        setAccessibleText(name);
        getStyleClass().add("side-pane");
        setId("side");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
    }

    void add(Side side, String name, Supplier<? extends Node> make) {
        Tab tab = new Tab(name);
        tabs.put(side, tab);
        getTabs().add(tab);
        if (getTabs().size() == 1) {
            tab.setContent(make.get());
        }
        tab.selectedProperty().addListener((_, _, selected) -> {
            if (selected && tab.getContent() == null) {
                tab.setContent(make.get());
            }
        });
    }

    Side shown() {
        Tab selected = getSelectionModel().getSelectedItem();
        return tabs.entrySet().stream()
                .filter(entry -> entry.getValue() == selected)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Side.INDICATORS);
    }

    void show(Side side) {
        getSelectionModel().select(tabs.get(side));
    }
}
