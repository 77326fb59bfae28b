package workreport.ingest.format;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/** What of a page nobody sees: by its own style, or by simple rules of the page's style sheets. */
final class HtmlHidden {

    private static final Pattern MEDIA = Pattern.compile("@[a-z-]+[^{}]*\\{(?:[^{}]*\\{[^{}]*})*[^{}]*}");
    private static final Pattern HIDING_RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern HIDING = Pattern.compile(
            "(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?:\\.0+)?(?:px|pt|em|rem|%)?\\s*(?:;|!|$)"
                    + "|opacity\\s*:\\s*0(?:\\.0+)?\\s*(?:;|!|$)|text-indent\\s*:\\s*-\\d{3,})");
    private static final int MOST_RULES = 2000;

    private final Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());

    private HtmlHidden() {}

    static HtmlHidden of(Document page) {
        HtmlHidden found = new HtmlHidden();
        for (Element sheet : page.select("style")) {
            Matcher rules = HIDING_RULE.matcher(MEDIA.matcher(sheet.data()).replaceAll(""));
            for (int i = 0; i < MOST_RULES && rules.find(); i++) {
                if (isHiding(rules.group(2))) {
                    for (String selector : rules.group(1).split(",")) {
                        found.select(page, selector.strip());
                    }
                }
            }
        }
        for (Element each : page.select("[hidden], [style]")) {
            if (each.hasAttr("hidden") || isHiding(each.attr("style"))) {
                found.hidden.add(each);
            }
        }
        return found;
    }

    /** Whether this element, but not the one around it, is what hides its text. */
    boolean contains(Element element) {
        return hidden.contains(element);
    }

    private void select(Document page, String selector) {
        try {
            hidden.addAll(page.select(selector));
        } catch (Selector.SelectorParseException | IllegalArgumentException unknown) {
            // Rules for states such as :hover hide nothing of a page as it stands.
        }
    }

    private static boolean isHiding(String style) {
        return HIDING.matcher(style.toLowerCase(Locale.ROOT)).find();
    }
}
