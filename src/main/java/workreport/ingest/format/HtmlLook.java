package workreport.ingest.format;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * How text inside an element looks, as far as tags and inline styles say.
 *
 * @param level of the heading that it stands in; 0 if none
 * @param size in points; 0 if unknown
 */
record HtmlLook(boolean bold, boolean centred, int level, float size) {

    static final HtmlLook PLAIN = new HtmlLook(false, false, 0, 0);

    private static final Pattern WEIGHT = Pattern.compile("font-weight\\s*:\\s*(bold\\w*|[6-9]00|normal|[1-5]00)");
    private static final Pattern ALIGN = Pattern.compile("text-align\\s*:\\s*(\\w+)");
    private static final Pattern SIZE = Pattern.compile("font-size\\s*:\\s*([0-9]{1,3}(?:\\.[0-9]{1,3})?)(pt|px)");
    private static final float POINTS_OF_PIXEL = 0.75f;

    /** The look inside an element that stands in text of this look. */
    HtmlLook in(Element element) {
        String style = element.attr("style").toLowerCase(Locale.ROOT);
        String tag = element.normalName();
        boolean isHeading = tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
        return new HtmlLook(
                isBold(tag, isHeading, style),
                isCentred(element, tag, style),
                isHeading ? tag.charAt(1) - '0' : level,
                size(style));
    }

    private boolean isBold(String tag, boolean isHeading, String style) {
        Matcher weight = WEIGHT.matcher(style);
        if (weight.find()) {
            return weight.group(1).startsWith("bold")
                    || weight.group(1).charAt(0) >= '6' && weight.group(1).charAt(0) <= '9';
        }
        return bold || isHeading || tag.equals("b") || tag.equals("strong") || tag.equals("th");
    }

    private boolean isCentred(Element element, String tag, String style) {
        Matcher align = ALIGN.matcher(style);
        if (align.find()) {
            return align.group(1).equals("center");
        }
        return element.hasAttr("align")
                ? element.attr("align").equalsIgnoreCase("center")
                : centred || tag.equals("center");
    }

    private float size(String style) {
        Matcher found = SIZE.matcher(style);
        if (!found.find()) {
            return size;
        }
        float number = Float.parseFloat(found.group(1));
        return found.group(2).equals("px") ? number * POINTS_OF_PIXEL : number;
    }
}
