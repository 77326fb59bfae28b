package workreport.ingest.format;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What surrounds the text of a page: menus, buttons, lists of links, and whatever follows the text. When in doubt it is
 * text: what stands before the first heading is cut off later, when it is known which lines are the report's.
 */
final class HtmlChrome {

    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[\\W_])(?:nav(?:bar|igation)?|menu|foot(?:er)?|bread-?crumbs?|crumbs?|share|side-?bar|copy-?right|tool-?bar|"
                    + "pagination|pager|related|recommend|login|qr-?code|search-?box)(?:$|[\\W_])",
            Pattern.CASE_INSENSITIVE);
    /** Whatever its name, an element with this share of the page is its text. */
    private static final double TEXT = 0.2;
    /** The text is in the innermost element with this share of its parent's text. */
    private static final double NEARLY_ALL = 0.95;

    private static final double MOSTLY_LINKS = 0.5;
    /** Sentences are no chrome, wherever they stand. */
    private static final Pattern SENTENCE = Pattern.compile(".{40,}[。！][”’）)]?\\s*", Pattern.DOTALL);

    private final Map<Element, Integer> lengths = new IdentityHashMap<>();
    private final Map<Element, Integer> linked = new IdentityHashMap<>();
    private final Set<Element> chrome = Collections.newSetFromMap(new IdentityHashMap<>());

    private HtmlChrome() {}

    static HtmlChrome of(Document page) {
        HtmlChrome found = new HtmlChrome();
        Element body = page.body();
        found.measure(body, false);
        found.mark(body, found.lengths.get(body));
        Element text = found.innermost(body);
        for (Element each = text; each != body && each.parent() != null; each = each.parent()) {
            for (Element next = each.nextElementSibling(); next != null; next = next.nextElementSibling()) {
                found.markBehind(next);
            }
        }
        return found;
    }

    boolean contains(Element element) {
        return chrome.contains(element);
    }

    private void measure(Element element, boolean isInLink) {
        boolean isLink = isInLink || isLink(element);
        int length = 0;
        int links = 0;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                int own = Blanks.strip(text.getWholeText()).length();
                length += own;
                links += isLink ? own : 0;
            } else if (child instanceof Element inner) {
                measure(inner, isLink);
                length += lengths.get(inner);
                links += linked.get(inner);
            }
        }
        lengths.put(element, length);
        linked.put(element, links);
    }

    /** Links within a page are notes, not menus. */
    private static boolean isLink(Element element) {
        return element.nameIs("a")
                        && element.hasAttr("href")
                        && !element.attr("href").startsWith("#")
                || element.hasAttr("onclick");
    }

    private void mark(Element element, int all) {
        for (Element child : element.children()) {
            if (isChrome(child, all)) {
                chrome.add(child);
            } else {
                mark(child, all);
            }
        }
    }

    private boolean isChrome(Element element, int all) {
        int length = lengths.get(element);
        if (length == 0 || element.is("h1, h2, h3") || element.selectFirst("h1") != null) {
            return false;
        }
        if (element.is("nav, footer, aside, button, select, textarea, noscript, iframe, object")) {
            return true;
        }
        boolean isSmall = length < TEXT * all;
        boolean isNamed = NAMED.matcher(element.id()).find()
                || NAMED.matcher(element.className()).find();
        return isSmall && (isNamed || linked.get(element) > MOSTLY_LINKS * length && standsAlone(element));
    }

    /** A link inside a sentence belongs to it. */
    private boolean standsAlone(Element element) {
        if (element.isBlock()) {
            return true;
        }
        Element parent = element.parent();
        return parent != null && linked.get(parent) > MOSTLY_LINKS * lengths.get(parent);
    }

    private Element innermost(Element body) {
        Element text = body;
        while (true) {
            int all = unlinked(text);
            Element inner = null;
            for (Element child : text.children()) {
                if (!chrome.contains(child) && child.isBlock() && unlinked(child) >= NEARLY_ALL * all) {
                    inner = child;
                }
            }
            if (inner == null || all == 0) {
                return text;
            }
            text = inner;
        }
    }

    private int unlinked(Element element) {
        return lengths.get(element) - linked.get(element);
    }

    private void markBehind(Element element) {
        if (element.select("p, div, td, li").stream()
                        .noneMatch(each -> SENTENCE.matcher(each.ownText()).matches())
                && !SENTENCE.matcher(element.ownText()).matches()) {
            chrome.add(element);
        }
    }
}
