package workreport.typeset;

import java.util.ArrayList;
import java.util.List;

/** A page with what is on it. */
final class Page {

    final List<Item> items = new ArrayList<>();

    void add(Item item) {
        items.add(item);
    }
}
