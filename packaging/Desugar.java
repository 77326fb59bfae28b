import static java.lang.classfile.ClassFile.ACC_FINAL;
import static java.lang.classfile.ClassFile.ACC_PRIVATE;
import static java.lang.classfile.ClassFile.ACC_PUBLIC;
import static java.lang.classfile.ClassFile.ACC_STATIC;
import static java.lang.classfile.ClassFile.ACC_SUPER;
import static java.lang.classfile.ClassFile.ACC_SYNTHETIC;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.CLASS_INIT_NAME;
import static java.lang.constant.ConstantDescs.INIT_NAME;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassHierarchyResolver.ClassHierarchyInfo;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.NestHostAttribute;
import java.lang.classfile.attribute.NestMembersAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.DirectMethodHandleDesc.Kind;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.LambdaMetafactory;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes out what Java would write as it runs, at each start anew, as its ahead-of-time cache does not keep it: lambdas of
 * interfaces that have something to initialize, {@code switch} on types, and {@code equals} and {@code hashCode} of records.
 * The classes then do what {@link LambdaMetafactory}, {@code SwitchBootstraps} and {@code ObjectMethods} promise; what is not
 * simple stays as it was.
 *
 * <pre>java Desugar.java FOLDER…</pre>
 *
 * Each FOLDER holds the class files of one module, which are written anew. All are verified.
 */
public final class Desugar {

    private final ClassFile format =
            ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(this::open)
                    .orElse(ClassHierarchyResolver.defaultResolver())
                    // Of libraries that are not there.
                    .orElse(unknown -> ClassHierarchyInfo.ofClass(CD_Object))));

    private final Map<ClassDesc, Path> files =
            new TreeMap<>((one, other) -> one.descriptorString().compareTo(other.descriptorString()));

    private final Map<ClassDesc, Boolean> initializing = new HashMap<>();
    /** The new classes, by the hosts of their nests. */
    private final Map<ClassDesc, List<ClassDesc>> members = new HashMap<>();

    private int lambdas;
    private int switches;
    private int methods;

    private Desugar() {}

    public static void main(String[] folders) throws IOException {
        Desugar desugar = new Desugar();
        for (String folder : folders) {
            desugar.note(Path.of(folder));
        }
        for (Path file : List.copyOf(desugar.files.values())) {
            desugar.rewrite(file);
        }
        desugar.admit();
        System.err.printf(
                "written out: %d lambdas, %d switches, %d methods of records%n",
                desugar.lambdas, desugar.switches, desugar.methods);
    }

    private void note(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(file -> file.toString().endsWith(".class") && !file.endsWith("module-info.class"))
                    .forEach(file -> files.put(type(folder.relativize(file)), file));
        }
    }

    private static ClassDesc type(Path file) {
        String name = file.toString().replace(file.getFileSystem().getSeparator(), "/");
        return ClassDesc.ofInternalName(name.substring(0, name.length() - ".class".length()));
    }

    private InputStream open(ClassDesc type) {
        try {
            Path file = files.get(type);
            String descriptor = type.descriptorString();
            return file == null
                    ? ClassLoader.getSystemResourceAsStream(descriptor.substring(1, descriptor.length() - 1) + ".class")
                    : Files.newInputStream(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Optional<ClassModel> find(ClassDesc type) {
        try (InputStream in = open(type)) {
            return in == null ? Optional.empty() : Optional.of(format.parse(in.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(Path file, byte[] bytes) {
        List<VerifyError> errors = format.verify(bytes);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(file + ": " + errors);
        }
        try {
            Files.write(file, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void rewrite(Path file) throws IOException {
        ClassModel type = format.parse(file);
        if (type.methods().stream().anyMatch(Desugar::callsDynamically)) {
            Rewriting rewriting = new Rewriting(type, file);
            byte[] bytes = format.transformClass(type, rewriting.transform());
            if (rewriting.changed()) {
                write(file, bytes);
            }
        }
    }

    private static boolean callsDynamically(MethodModel method) {
        return method.code().stream()
                .flatMap(CodeModel::elementStream)
                .anyMatch(InvokeDynamicInstruction.class::isInstance);
    }

    /** Makes the new classes members of the nests that they came from, so that they may use what is private there. */
    private void admit() {
        members.forEach((host, added) -> {
            ClassModel model = find(host).orElseThrow();
            List<ClassDesc> all = new ArrayList<>();
            model.findAttribute(Attributes.nestMembers())
                    .ifPresent(nest -> nest.nestMembers().forEach(member -> all.add(member.asSymbol())));
            all.addAll(added);
            ClassTransform admission = ClassTransform.dropping(NestMembersAttribute.class::isInstance)
                    .andThen(ClassTransform.endHandler(builder -> builder.with(NestMembersAttribute.ofSymbols(all))))
                    .andThen(Desugar::raise);
            write(files.get(host), format.transformClass(model, admission));
        });
    }

    /** Raises a class to the first version that knows nests. */
    private static void raise(ClassBuilder builder, ClassElement element) {
        if (element instanceof ClassFileVersion version && version.majorVersion() < ClassFile.JAVA_11_VERSION) {
            builder.withVersion(ClassFile.JAVA_11_VERSION, 0);
        } else {
            builder.with(element);
        }
    }

    /** Whether an interface, or one that it extends, has something to initialize. */
    private boolean initializes(ClassDesc type) {
        Boolean known = initializing.get(type);
        if (known == null) {
            known = find(type)
                    .map(model -> model.methods().stream()
                                    .anyMatch(method -> method.methodName().equalsString(CLASS_INIT_NAME))
                            || model.interfaces().stream().anyMatch(parent -> initializes(parent.asSymbol())))
                    .orElse(false);
            initializing.put(type, known);
        }
        return known;
    }

    /** One class, and what is added to it. */
    private final class Rewriting {

        private final ClassModel type;
        private final ClassDesc self;
        private final Path file;
        private final List<Consumer<ClassBuilder>> additions = new ArrayList<>();
        private int count;

        Rewriting(ClassModel type, Path file) {
            this.type = type;
            this.self = type.thisClass().asSymbol();
            this.file = file;
        }

        boolean changed() {
            return count > 0;
        }

        ClassTransform transform() {
            return ClassTransform.transformingMethodBodies(Desugar::callsDynamically, this::rewrite)
                    .andThen(ClassTransform.endHandler(
                            builder -> additions.forEach(addition -> addition.accept(builder))))
                    .andThen(Desugar::raise);
        }

        private void rewrite(CodeBuilder code, CodeElement element) {
            if (element instanceof InvokeDynamicInstruction call && writeOut(call, code)) {
                count++;
            } else {
                code.with(element);
            }
        }

        private boolean writeOut(InvokeDynamicInstruction call, CodeBuilder code) {
            DirectMethodHandleDesc bootstrap = call.bootstrapMethod();
            return switch (bootstrap.owner().displayName() + "." + bootstrap.methodName()) {
                case "LambdaMetafactory.metafactory", "LambdaMetafactory.altMetafactory" -> lambda(call, code);
                case "SwitchBootstraps.typeSwitch" -> typeSwitch(call, code);
                case "ObjectMethods.bootstrap" -> recordMethod(call, code);
                default -> false;
            };
        }

        /** Puts the call of a new method of this class into the place of a call. */
        private void callMethod(InvokeDynamicInstruction call, CodeBuilder code, Consumer<CodeBuilder> body) {
            String name = "$" + call.name().stringValue() + count;
            MethodTypeDesc shape = call.typeSymbol();
            additions.add(
                    builder -> builder.withMethodBody(name, shape, ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, body));
            code.invokestatic(self, name, shape, type.flags().has(AccessFlag.INTERFACE));
        }

        /** The number of the first label, from a given one on, that a value is an instance of or equal to. */
        private boolean typeSwitch(InvokeDynamicInstruction call, CodeBuilder code) {
            List<ConstantDesc> labels = call.bootstrapArgs();
            if (!labels.stream().allMatch(label -> label instanceof ClassDesc || label instanceof String)) {
                return false;
            }
            callMethod(call, code, body -> {
                Label some = body.newLabel();
                body.aload(0).ifnonnull(some).loadConstant(-1).ireturn().labelBinding(some);
                for (int i = 0; i < labels.size(); i++) {
                    Label next = body.newLabel();
                    body.iload(1).loadConstant(i).if_icmpgt(next);
                    if (labels.get(i) instanceof ClassDesc kind) {
                        body.aload(0).instanceOf(kind);
                    } else {
                        MethodTypeDesc equals = MethodTypeDesc.of(CD_boolean, CD_Object);
                        body.loadConstant(labels.get(i)).aload(0).invokevirtual(CD_String, "equals", equals);
                    }
                    body.ifeq(next).loadConstant(i).ireturn().labelBinding(next);
                }
                body.loadConstant(labels.size()).ireturn();
            });
            switches++;
            return true;
        }

        private boolean recordMethod(InvokeDynamicInstruction call, CodeBuilder code) {
            List<DirectMethodHandleDesc> fields = call.bootstrapArgs().stream()
                    .skip(2)
                    .map(DirectMethodHandleDesc.class::cast)
                    .toList();
            switch (call.name().stringValue()) {
                case "equals" -> callMethod(call, code, body -> equal(fields, body));
                case "hashCode" -> callMethod(call, code, body -> hash(fields, body));
                default -> {
                    return false;
                }
            }
            methods++;
            return true;
        }

        private void equal(List<DirectMethodHandleDesc> fields, CodeBuilder body) {
            Label another = body.newLabel();
            Label different = body.newLabel();
            body.aload(0).aload(1).if_acmpne(another).iconst_1().ireturn().labelBinding(another);
            body.aload(1)
                    .instanceOf(self)
                    .ifeq(different)
                    .aload(1)
                    .checkcast(self)
                    .astore(2);
            for (DirectMethodHandleDesc field : fields) {
                ClassDesc kind = field.invocationType().returnType();
                body.aload(0).getfield(self, field.methodName(), kind);
                body.aload(2).getfield(self, field.methodName(), kind);
                if (kind.isPrimitive()) {
                    body.invokestatic(helper(kind), "compare", MethodTypeDesc.of(CD_int, kind, kind))
                            .ifne(different);
                } else {
                    MethodTypeDesc equals = MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object);
                    body.invokestatic(helper(kind), "equals", equals).ifeq(different);
                }
            }
            body.iconst_1().ireturn().labelBinding(different).iconst_0().ireturn();
        }

        private void hash(List<DirectMethodHandleDesc> fields, CodeBuilder body) {
            body.iconst_0();
            for (DirectMethodHandleDesc field : fields) {
                ClassDesc kind = field.invocationType().returnType();
                MethodTypeDesc hash = MethodTypeDesc.of(CD_int, kind.isPrimitive() ? kind : CD_Object);
                body.loadConstant(31).imul().aload(0).getfield(self, field.methodName(), kind);
                body.invokestatic(helper(kind), "hashCode", hash).iadd();
            }
            body.ireturn();
        }

        /** The class with the static methods for values of a type. */
        private static ClassDesc helper(ClassDesc kind) {
            return ClassDesc.of(
                    switch (kind.descriptorString()) {
                        case "Z" -> "java.lang.Boolean";
                        case "B" -> "java.lang.Byte";
                        case "C" -> "java.lang.Character";
                        case "S" -> "java.lang.Short";
                        case "I" -> "java.lang.Integer";
                        case "J" -> "java.lang.Long";
                        case "F" -> "java.lang.Float";
                        case "D" -> "java.lang.Double";
                        default -> "java.util.Objects";
                    });
        }

        private boolean lambda(InvokeDynamicInstruction call, CodeBuilder code) {
            Optional<Lambda> lambda =
                    Lambda.of(call).filter(each -> initializes(each.faces().getFirst()) && each.isSimple(self));
            lambda.ifPresent(each -> {
                ClassDesc host = type.findAttribute(Attributes.nestHost())
                        .map(nest -> nest.nestHost().asSymbol())
                        .orElse(self);
                ClassDesc made = ClassDesc.ofDescriptor(self.descriptorString().replace(";", "$$lambda" + count + ";"));
                int version = Math.max(ClassFile.JAVA_11_VERSION, type.majorVersion());
                byte[] bytes = format.build(made, builder -> {
                    builder.withVersion(version, 0)
                            .withFlags(ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC)
                            .with(NestHostAttribute.of(host));
                    each.build(made, builder);
                });
                String name = file.getFileName().toString().replace(".class", "$$lambda" + count + ".class");
                write(file.resolveSibling(name), bytes);
                members.computeIfAbsent(host, any -> new ArrayList<>()).add(made);
                code.invokestatic(made, Lambda.MAKE, each.captured());
                lambdas++;
            });
            return lambda.isPresent();
        }
    }

    /**
     * A lambda, or what a method is named for.
     *
     * @param name of the method that it is for
     * @param faces the interface, and others that it has to have as well
     * @param captured makes it of what it captures
     * @param body what it calls
     * @param actual what it takes and gives, beside what it captures
     * @param shapes how the method is declared, in the interface and those above it
     */
    private record Lambda(
            String name,
            List<ClassDesc> faces,
            MethodTypeDesc captured,
            DirectMethodHandleDesc body,
            MethodTypeDesc actual,
            List<MethodTypeDesc> shapes) {

        static final String MAKE = "make";

        /** None where it has to be serializable. */
        static Optional<Lambda> of(InvokeDynamicInstruction call) {
            Iterator<ConstantDesc> arguments = call.bootstrapArgs().iterator();
            List<MethodTypeDesc> shapes = new ArrayList<>(List.of((MethodTypeDesc) arguments.next()));
            DirectMethodHandleDesc body = (DirectMethodHandleDesc) arguments.next();
            MethodTypeDesc actual = (MethodTypeDesc) arguments.next();
            List<ClassDesc> faces = new ArrayList<>(List.of(call.typeSymbol().returnType()));
            int flags = arguments.hasNext() ? (Integer) arguments.next() : 0;
            if ((flags & LambdaMetafactory.FLAG_MARKERS) != 0) {
                for (int left = (Integer) arguments.next(); left > 0; left--) {
                    faces.add((ClassDesc) arguments.next());
                }
            }
            if ((flags & LambdaMetafactory.FLAG_BRIDGES) != 0) {
                for (int left = (Integer) arguments.next(); left > 0; left--) {
                    shapes.add((MethodTypeDesc) arguments.next());
                }
            }
            return (flags & LambdaMetafactory.FLAG_SERIALIZABLE) != 0
                    ? Optional.empty()
                    : Optional.of(new Lambda(
                            call.name().stringValue(),
                            faces,
                            call.typeSymbol(),
                            body,
                            actual,
                            shapes.stream().distinct().toList()));
        }

        /** Whether nothing has to be boxed, unboxed or widened on the way, and no method above its own is called. */
        boolean isSimple(ClassDesc self) {
            List<ClassDesc> given = new ArrayList<>(captured.parameterList());
            given.addAll(actual.parameterList());
            MethodTypeDesc taken = body.invocationType();
            boolean dropped =
                    actual.returnType().equals(CD_void) && !taken.returnType().isPrimitive();
            return (body.kind() != Kind.SPECIAL || body.owner().equals(self))
                    && alike(given, taken.parameterList())
                    && (dropped || alike(taken.returnType(), actual.returnType()))
                    && shapes.stream()
                            .allMatch(shape -> alike(shape.parameterList(), actual.parameterList())
                                    && alike(shape.returnType(), actual.returnType()));
        }

        private static boolean alike(List<ClassDesc> some, List<ClassDesc> others) {
            return some.size() == others.size()
                    && IntStream.range(0, some.size()).allMatch(i -> alike(some.get(i), others.get(i)));
        }

        private static boolean alike(ClassDesc one, ClassDesc other) {
            return one.equals(other) || !one.isPrimitive() && !other.isPrimitive();
        }

        void build(ClassDesc made, ClassBuilder builder) {
            builder.withInterfaceSymbols(faces);
            List<ClassDesc> kinds = captured.parameterList();
            for (int i = 0; i < kinds.size(); i++) {
                builder.withField("captured" + i, kinds.get(i), ACC_PRIVATE | ACC_FINAL);
            }
            MethodTypeDesc constructor = captured.changeReturnType(CD_void);
            builder.withMethodBody(INIT_NAME, constructor, ACC_PRIVATE, code -> {
                code.aload(0).invokespecial(CD_Object, INIT_NAME, MethodTypeDesc.of(CD_void));
                for (int i = 0; i < kinds.size(); i++) {
                    code.aload(0)
                            .loadLocal(TypeKind.from(kinds.get(i)), code.parameterSlot(i))
                            .putfield(made, "captured" + i, kinds.get(i));
                }
                code.return_();
            });
            builder.withMethodBody(MAKE, captured, ACC_STATIC, code -> {
                code.new_(made).dup();
                for (int i = 0; i < kinds.size(); i++) {
                    code.loadLocal(TypeKind.from(kinds.get(i)), code.parameterSlot(i));
                }
                code.invokespecial(made, INIT_NAME, constructor).areturn();
            });
            for (MethodTypeDesc shape : shapes) {
                builder.withMethodBody(name, shape, ACC_PUBLIC, code -> call(made, shape, code));
            }
        }

        private void call(ClassDesc made, MethodTypeDesc shape, CodeBuilder code) {
            MethodTypeDesc taken = body.invocationType();
            if (body.kind() == Kind.CONSTRUCTOR) {
                code.new_(body.owner()).dup();
            }
            int count = captured.parameterCount();
            for (int i = 0; i < count; i++) {
                code.aload(0).getfield(made, "captured" + i, captured.parameterType(i));
                cast(captured.parameterType(i), taken.parameterType(i), code);
            }
            for (int i = 0; i < shape.parameterCount(); i++) {
                code.loadLocal(TypeKind.from(shape.parameterType(i)), code.parameterSlot(i));
                cast(shape.parameterType(i), actual.parameterType(i), code);
                cast(actual.parameterType(i), taken.parameterType(count + i), code);
            }
            MethodTypeDesc declared = MethodTypeDesc.ofDescriptor(body.lookupDescriptor());
            switch (body.kind()) {
                case CONSTRUCTOR -> code.invokespecial(body.owner(), INIT_NAME, declared);
                case STATIC, INTERFACE_STATIC ->
                    code.invokestatic(body.owner(), body.methodName(), declared, body.isOwnerInterface());
                case INTERFACE_VIRTUAL, INTERFACE_SPECIAL ->
                    code.invokeinterface(body.owner(), body.methodName(), declared);
                // What is private may be called so within a nest.
                case VIRTUAL, SPECIAL -> code.invokevirtual(body.owner(), body.methodName(), declared);
                default -> throw new IllegalStateException(body.toString());
            }
            if (!shape.returnType().equals(CD_void)) {
                cast(taken.returnType(), shape.returnType(), code);
            } else if (!taken.returnType().equals(CD_void)) {
                code.pop();
            }
            code.return_(TypeKind.from(shape.returnType()));
        }

        private static void cast(ClassDesc from, ClassDesc to, CodeBuilder code) {
            if (!to.isPrimitive() && !to.equals(CD_Object) && !to.equals(from)) {
                code.checkcast(to);
            }
        }
    }
}
