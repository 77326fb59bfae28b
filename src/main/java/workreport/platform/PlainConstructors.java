package workreport.platform;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.module.SimpleModule;

/**
 * Records are made by plain reflection. Jackson would make a method handle for each constructor, and with it a dozen
 * hidden classes that no cache holds, at each launch of the program.
 */
public final class PlainConstructors extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public PlainConstructors() {
        super(PlainConstructors.class.getName());
    }

    @Override
    public void setupModule(JacksonModule.SetupContext context) {
        super.setupModule(context);
        context.addValueInstantiators(new ValueInstantiators.Base() {
            @Override
            public ValueInstantiator modifyValueInstantiator(
                    DeserializationConfig config, BeanDescription.Supplier type, ValueInstantiator usual) {
                return type.getBeanClass().isRecord() && usual instanceof StdValueInstantiator standard
                        ? plain(standard)
                        : usual;
            }
        });
    }

    private static ValueInstantiator plain(StdValueInstantiator usual) {
        return switch (usual.getWithArgsCreator()) {
            case AnnotatedConstructor creator -> new Instantiator(usual, creator.getAnnotated()::newInstance);
            case AnnotatedMethod creator ->
                new Instantiator(usual, components -> creator.getAnnotated().invoke(null, components));
            case null, default -> usual;
        };
    }

    /** What makes a record: its constructor, or a static method. */
    private interface Creator {

        Object make(Object[] components) throws ReflectiveOperationException;
    }

    private static final class Instantiator extends StdValueInstantiator {

        private static final long serialVersionUID = 1L;

        private final transient Creator creator;

        Instantiator(StdValueInstantiator usual, Creator creator) {
            super(usual);
            this.creator = creator;
        }

        @Override
        public Object createFromObjectWith(DeserializationContext context, Object[] components)
                throws JacksonException {
            try {
                return creator.make(components);
            } catch (Exception refused) {
                return context.handleInstantiationProblem(
                        getValueClass(), components, rewrapCtorProblem(context, refused));
            }
        }
    }
}
