package workreport.ingest.format;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;
import workreport.ingest.UnreadableException;

/** What is invisible on a page: by its own style, or by simple rules in the page's style sheets. */
final class HtmlHidden {

    /** Elements, classes, ids and attributes, nested. Among the other selectors that jsoup knows, some could take for ever. */
    private static final Pattern SIMPLE = Pattern.compile(
            "[\\w#.*-]++(?:\\[[\\w-]++(?:=[\"']?[\\w-]*+[\"']?)?])?(?:\\s*+[> ]\\s*+[\\w#.*-]++(?:\\[[\\w-]++(?:=[\"']?[\\w-]*+[\"']?)?])?){0,3}");

    private static final Pattern HIDING = Pattern.compile(
            "(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?:\\.0+)?(?:px|pt|em|rem|%)?\\s*(?:;|!|$)"
                    + "|opacity\\s*:\\s*0(?:\\.0+)?\\s*(?:;|!|$)|text-indent\\s*:\\s*-\\d{3,})");

    private final Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

    private HtmlHidden() {}

    /** @throws UnreadableException if there is too much of it */
    static HtmlHidden of(Document page) throws UnreadableException {
        HtmlHidden found = new HtmlHidden();
        for (Element sheet : page.select("style")) {
            for (StyleRule rule : StyleRule.of(sheet.data())) {
                if (isHiding(rule.body())) {
                    for (String selector : rule.selectors()) {
                        Deadline.check();
                        found.select(page, selector);
                    }
                }
            }
        }
        for (Element each : page.select("[hidden], [style]")) {
            if (each.hasAttr("hidden") || isHiding(each.attr("style"))) {
                found.hidden.add(each);
            }
        }
        // Such a page waits for its script to show it.
        found.hidden.removeAll(page.select("html, body"));
        return found;
    }

    /** Whether this element, but not the one around it, is what hides its text. */
    boolean contains(Element element) {
        return hidden.contains(element);
    }

    /** Rules for states such as :hover hide nothing on a saved page. */
    private void select(Document page, String selector) {
        if (!SIMPLE.matcher(selector).matches()) {
            return;
        }
        try {
            hidden.addAll(page.select(selector));
        } catch (Selector.SelectorParseException | IllegalArgumentException unknown) {
            // Not a valid selector, such as "a..b".
        }
    }

    private static boolean isHiding(String style) {
        return HIDING.matcher(style.toLowerCase(Locale.ROOT)).find();
    }
}
