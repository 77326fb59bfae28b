package workreport.platform;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.Locale;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * How the program keeps its own records as JSON, such as notes and settings: fields in the order of the record's components,
 * constants by their codes ({@code AT_LEAST} is {@code at-least}), no silent conversion of types.
 */
public final class JsonRecords {

    private JsonRecords() {}

    /** To be completed by what a kind of file needs. Records need no annotations. */
    public static JsonMapper.Builder mapper() {
        return JsonMapper.builder()
                .addModule(new PlainConstructors())
                .enumNamingStrategy(
                        (_, _, name) -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(LogicalType.Textual, text -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        text.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    }
}
