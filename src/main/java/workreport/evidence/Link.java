package workreport.evidence;

import java.util.HashSet;
import java.util.List;
import workreport.check.Check;
import workreport.check.Rule;
import workreport.document.Bilingual;

/**
 * Says whether different indicators may be compared.
 *
 * @param indicators ids, at least two different ones
 * @param note why
 */
public record Link(List<String> indicators, Comparability verdict, Bilingual note) {

    public Link {
        indicators = List.copyOf(indicators);
        Check.of(Link.class)
                .that(new HashSet<>(indicators).size() > 1, "indicators", Rule.LINK_OF_ONE)
                .done();
    }
}
