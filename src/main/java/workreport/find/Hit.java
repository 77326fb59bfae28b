package workreport.find;

import org.jspecify.annotations.Nullable;
import workreport.model.Anchor;
import workreport.model.Section;

/**
 * A place where a text was found.
 *
 * @param anchor the stretch of the paragraph, or of the section's heading, in the report's own text
 * @param section the section it is in; none in the opening and the closing of the report
 * @param heading whether it is in that section's heading
 */
public record Hit(Anchor anchor, @Nullable Section section, boolean heading) {}
