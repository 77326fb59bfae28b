package workreport.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import workreport.document.Bilingual;
import workreport.evidence.Direction;
import workreport.evidence.Theme;
import workreport.measure.Measure;
import workreport.platform.JsonRecords;

/** {@code data/catalogue.json}, which comes with the program. Tests verify it, so it is not checked again here. */
final class CatalogueFile {

    private static final String RESOURCE = "/workreport/data/catalogue.json";

    private static final JsonMapper MAPPER = JsonRecords.mapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private CatalogueFile() {}

    record Content(int schema, List<Theme> themes, List<UnitFamily> families, List<Item> indicators) {

        List<Entry> entries() {
            Map<String, Theme> themeOf = byId(themes, Theme::id);
            Map<String, UnitFamily> familyOf = byId(families, UnitFamily::id);
            return indicators.stream()
                    .map(item -> new Entry(
                            item.id(),
                            item.name(),
                            orNone(item.aliases()),
                            themeOf.get(item.theme()),
                            item.direction(),
                            item.families().stream().map(familyOf::get).toList(),
                            EnumSet.copyOf(item.measures()),
                            Boolean.TRUE.equals(item.key()),
                            orNone(item.breaks()),
                            item.follows()))
                    .toList();
        }

        private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
            return all.stream().collect(Collectors.toMap(id, Function.identity()));
        }

        private static <T> List<T> orNone(@Nullable List<T> list) {
            return list == null ? List.of() : list;
        }
    }

    record Item(
            String id,
            Bilingual name,
            @Nullable List<String> aliases,
            String theme,
            Direction direction,
            List<String> families,
            List<Measure> measures,
            @Nullable Boolean key,
            @Nullable List<DefinitionBreak> breaks,
            @Nullable Predecessor follows) {}

    static List<Entry> read() {
        try (InputStream in = CatalogueFile.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + RESOURCE);
            }
            return MAPPER.readValue(in, Content.class).entries();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
