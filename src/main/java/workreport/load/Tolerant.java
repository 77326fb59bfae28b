package workreport.load;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import workreport.check.InvalidModelException;

/**
 * Reads a record, or reports what is wrong with it and returns null. A record that needs the missing one is dropped too, a
 * list continues without it: so one run finds everything. Where no findings are collected, any fault is thrown.
 */
final class Tolerant extends DelegatingDeserializer {

    Tolerant(ValueDeserializer<?> deserializer) {
        super(deserializer);
    }

    @Override
    protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> deserializer) {
        return new Tolerant(deserializer);
    }

    @Override
    public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) {
        if (!(context.getAttribute(Findings.class) instanceof Findings findings)) {
            return super.deserialize(parser, context);
        }
        TokenStreamContext around = parser.streamReadContext();
        if (parser.currentToken() == JsonToken.START_OBJECT || parser.currentToken() == JsonToken.START_ARRAY) {
            around = around.getParent();
        }
        JsonPointer place = around.pathAsPointer();
        try {
            Object made = super.deserialize(parser, context);
            if (made != null && findings.isComplete(place)) {
                findings.made(made, place);
                return made;
            }
        } catch (JacksonException | InvalidModelException cannot) {
            Throwable cause = cannot instanceof JacksonException ? cannot.getCause() : cannot;
            if (findings.isComplete(place) && cause instanceof InvalidModelException invalid) {
                findings.invalid(place, invalid.violations());
            }
            while (parser.streamReadContext() != around) {
                parser.nextToken();
            }
        }
        findings.lost(place);
        return null;
    }
}
