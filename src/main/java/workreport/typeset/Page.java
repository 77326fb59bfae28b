package workreport.typeset;

import java.util.ArrayList;
import java.util.List;

/** A page with what is on it. */
public final class Page {

    public final List<Item> items = new ArrayList<>();

    void add(Item item) {
        items.add(item);
    }
}
