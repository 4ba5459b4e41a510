import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.invoke.LambdaMetafactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes classes of the lambdas that a check uses, as a compiler would, and leaves all else of a jar as it is.
 *
 * <p>The JVM makes the class of a lambda when it comes to it, at every start; where an archive of classes (AppCDS) has it, it is
 * still looked for and tied to its place. A check comes to some three hundred of them, which is a quarter of what it costs with
 * an archive.
 */
final class LambdaClasses {

    /** Of Java 11, the first whose classes let others of their nest call what is private. */
    private static final int NESTED = 55;

    private static final String METAFACTORY = Type.getInternalName(LambdaMetafactory.class);

    private static final Map<Integer, String> KINDS = Map.of(
            Opcodes.H_INVOKESTATIC, "invokeStatic",
            Opcodes.H_INVOKEVIRTUAL, "invokeVirtual",
            Opcodes.H_INVOKEINTERFACE, "invokeInterface",
            Opcodes.H_INVOKESPECIAL, "invokeSpecial",
            Opcodes.H_NEWINVOKESPECIAL, "newInvokeSpecial");

    /** The lambdas to make classes of: the class, and what the instruction says, as the JVM's list of classes says it. */
    private final Set<String> used;

    /** Files of the jar, in the order of their names. */
    private final Map<String, byte[]> made = new TreeMap<>();

    /** The new classes by the class that is the host of their nest. */
    private final Map<String, List<String>> nests = new LinkedHashMap<>();

    private LambdaClasses(Set<String> used) {
        this.used = used;
    }

    /**
     * Rewrites a jar in its place.
     *
     * @param arguments the jar, and a disclosure to check
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]);
        Path made = Path.of(jar + ".made");
        LambdaClasses lambdas = new LambdaClasses(used(jar, arguments[1]));
        try (ZipFile in = new ZipFile(jar.toFile());
                OutputStream file = new BufferedOutputStream(Files.newOutputStream(made));
                ZipOutputStream out = new ZipOutputStream(file)) {
            List<? extends ZipEntry> entries = Collections.list(in.entries());
            for (ZipEntry entry : entries) {
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
                    lambdas.rewrite(entry.getName(), bytes(in, entry));
                }
            }
            for (Map.Entry<String, List<String>> nest : lambdas.nests.entrySet()) {
                String name = nest.getKey() + ".class";
                byte[] host = lambdas.made.containsKey(name)
                        ? lambdas.made.get(name)
                        : bytes(in, in.getEntry(name));
                lambdas.made.put(name, withMembers(host, nest.getValue()));
            }
            ZipEntry last = entries.get(entries.size() - 1);
            for (ZipEntry entry : entries) {
                byte[] bytes = lambdas.made.remove(entry.getName());
                write(out, entry.getName(), entry, bytes == null ? bytes(in, entry) : bytes);
            }
            for (Map.Entry<String, byte[]> lambda : lambdas.made.entrySet()) {
                write(out, lambda.getKey(), last, lambda.getValue());
            }
        }
        Files.move(made, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] bytes(ZipFile jar, ZipEntry entry) throws IOException {
        try (InputStream stream = jar.getInputStream(entry)) {
            return stream.readAllBytes();
        }
    }

    private static void write(ZipOutputStream out, String name, ZipEntry time, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(time.getTimeLocal());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }

    /** What a check uses, as the JVM tells it. */
    private static Set<String> used(Path jar, String disclosure) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path list = Path.of(jar + ".classlist");
        Process check = new ProcessBuilder(
                        java, "-XX:DumpLoadedClassList=" + list, "-jar", jar.toString(), "check", disclosure)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (check.waitFor() > 1) {
            throw new IllegalStateException("nothing can be checked with " + jar);
        }
        Set<String> used = new HashSet<>();
        for (String line : Files.readAllLines(list)) {
            if (line.startsWith("@lambda-proxy ")) {
                used.add(line.substring("@lambda-proxy ".length()).strip());
            }
        }
        Files.delete(list);
        if (used.isEmpty()) {
            throw new IllegalStateException("no lambda is told of by the JVM in " + java);
        }
        return used;
    }

    private void rewrite(String file, byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        String name = reader.getClassName();
        if (reader.readUnsignedShort(6) < NESTED || used.stream().noneMatch(line -> line.startsWith(name + " "))) {
            return;
        }
        ClassWriter writer = new ClassWriter(reader, 0);
        Rewriter rewriter = new Rewriter(name, writer);
        reader.accept(rewriter, 0);
        if (rewriter.count > 0) {
            made.put(file, writer.toByteArray());
        }
    }

    private static byte[] withMembers(byte[] host, List<String> members) {
        ClassReader reader = new ClassReader(host);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(writer, 0);
        members.forEach(writer::visitNestMember);
        return writer.toByteArray();
    }

    /** Calls the new classes where a class makes lambdas. */
    private final class Rewriter extends ClassVisitor {

        private final String name;
        private String host;
        private int count;

        Rewriter(String name, ClassVisitor next) {
            super(Opcodes.ASM9, next);
            this.name = name;
            host = name;
        }

        @Override
        public void visitNestHost(String nestHost) {
            host = nestHost;
            super.visitNestHost(nestHost);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(
                    Opcodes.ASM9, super.visitMethod(access, method, descriptor, signature, exceptions)) {
                @Override
                public void visitInvokeDynamicInsn(
                        String sam, String captured, Handle bootstrap, Object... arguments) {
                    String lambda = lambda(sam, captured, bootstrap, arguments);
                    if (lambda.isEmpty()) {
                        super.visitInvokeDynamicInsn(sam, captured, bootstrap, arguments);
                    } else {
                        super.visitMethodInsn(Opcodes.INVOKESTATIC, lambda, LambdaClass.FACTORY, captured, false);
                    }
                }
            };
        }

        /** The name of the class of a lambda; empty where it stays as it is. */
        private String lambda(String sam, String captured, Handle bootstrap, Object... arguments) {
            if (!bootstrap.getOwner().equals(METAFACTORY) || !bootstrap.getName().equals("metafactory")) {
                return "";
            }
            Handle method = (Handle) arguments[1];
            String line = String.join(
                    " ",
                    name,
                    sam,
                    captured,
                    ((Type) arguments[0]).getDescriptor(),
                    "REF_" + KINDS.get(method.getTag()),
                    method.getOwner(),
                    method.getName(),
                    method.getDesc(),
                    ((Type) arguments[2]).getDescriptor());
            if (!used.contains(line)) {
                return "";
            }
            count++;
            String lambda = name + "$$Lambda" + count;
            nests.computeIfAbsent(host, key -> new ArrayList<>()).add(lambda);
            byte[] bytes = new LambdaClass(lambda, host, captured)
                    .of(sam, (Type) arguments[0], method, (Type) arguments[2]);
            made.put(lambda + ".class", bytes);
            return lambda;
        }
    }

    /** Writes the class of one lambda: what it captured in fields, and one method that calls what it stands for. */
    private static final class LambdaClass {

        static final String FACTORY = "of";

        private static final String INSTANCE = "INSTANCE";
        private static final Type OBJECT = Type.getType(Object.class);

        private static final Map<Type, Type> WRAPPERS = Map.of(
                Type.BOOLEAN_TYPE, Type.getType(Boolean.class),
                Type.BYTE_TYPE, Type.getType(Byte.class),
                Type.CHAR_TYPE, Type.getType(Character.class),
                Type.SHORT_TYPE, Type.getType(Short.class),
                Type.INT_TYPE, Type.getType(Integer.class),
                Type.LONG_TYPE, Type.getType(Long.class),
                Type.FLOAT_TYPE, Type.getType(Float.class),
                Type.DOUBLE_TYPE, Type.getType(Double.class));

        private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        private final String name;
        private final String captured;
        private final Type[] fields;

        LambdaClass(String name, String host, String captured) {
            this.name = name;
            this.captured = captured;
            fields = Type.getArgumentTypes(captured);
            int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
            String[] face = {Type.getReturnType(captured).getInternalName()};
            out.visit(NESTED, access, name, null, OBJECT.getInternalName(), face);
            out.visitNestHost(host);
        }

        byte[] of(String sam, Type erased, Handle method, Type exact) {
            constructor();
            factory();
            call(sam, erased, method, exact);
            out.visitEnd();
            return out.toByteArray();
        }

        private void constructor() {
            for (int i = 0; i < fields.length; i++) {
                out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "f" + i, fields[i].getDescriptor(), null, null);
            }
            String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, fields);
            MethodVisitor code = out.visitMethod(Opcodes.ACC_PRIVATE, "<init>", descriptor, null, null);
            code.visitCode();
            code.visitVarInsn(Opcodes.ALOAD, 0);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, OBJECT.getInternalName(), "<init>", "()V", false);
            int at = 1;
            for (int i = 0; i < fields.length; i++) {
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitVarInsn(fields[i].getOpcode(Opcodes.ILOAD), at);
                code.visitFieldInsn(Opcodes.PUTFIELD, name, "f" + i, fields[i].getDescriptor());
                at += fields[i].getSize();
            }
            code.visitInsn(Opcodes.RETURN);
            end(code);
        }

        /** Makes an instance; what captures nothing has one only. */
        private void factory() {
            String own = "L" + name + ";";
            if (fields.length == 0) {
                out.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, INSTANCE, own, null, null);
                MethodVisitor once = out.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
                once.visitCode();
                make(once);
                once.visitFieldInsn(Opcodes.PUTSTATIC, name, INSTANCE, own);
                once.visitInsn(Opcodes.RETURN);
                end(once);
            }
            MethodVisitor code = out.visitMethod(Opcodes.ACC_STATIC, FACTORY, captured, null, null);
            code.visitCode();
            if (fields.length == 0) {
                code.visitFieldInsn(Opcodes.GETSTATIC, name, INSTANCE, own);
            } else {
                make(code);
            }
            code.visitInsn(Opcodes.ARETURN);
            end(code);
        }

        private void make(MethodVisitor code) {
            code.visitTypeInsn(Opcodes.NEW, name);
            code.visitInsn(Opcodes.DUP);
            int at = 0;
            for (Type field : fields) {
                code.visitVarInsn(field.getOpcode(Opcodes.ILOAD), at);
                at += field.getSize();
            }
            String descriptor = Type.getMethodDescriptor(Type.VOID_TYPE, fields);
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", descriptor, false);
        }

        private void call(String sam, Type erased, Handle method, Type exact) {
            MethodVisitor code = out.visitMethod(Opcodes.ACC_PUBLIC, sam, erased.getDescriptor(), null, null);
            code.visitCode();
            boolean constructor = method.getTag() == Opcodes.H_NEWINVOKESPECIAL;
            if (constructor) {
                code.visitTypeInsn(Opcodes.NEW, method.getOwner());
                code.visitInsn(Opcodes.DUP);
            }
            for (int i = 0; i < fields.length; i++) {
                code.visitVarInsn(Opcodes.ALOAD, 0);
                code.visitFieldInsn(Opcodes.GETFIELD, name, "f" + i, fields[i].getDescriptor());
            }
            List<Type> taken = taken(method);
            Type[] given = erased.getArgumentTypes();
            Type[] meant = exact.getArgumentTypes();
            int at = 1;
            for (int i = 0; i < given.length; i++) {
                code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), at);
                at += given[i].getSize();
                cast(code, given[i], meant[i]);
                convert(code, meant[i], taken.get(fields.length + i));
            }
            code.visitMethodInsn(
                    opcode(method), method.getOwner(), method.getName(), method.getDesc(), method.isInterface());
            Type returned =
                    constructor ? Type.getObjectType(method.getOwner()) : Type.getReturnType(method.getDesc());
            giveBack(code, returned, erased.getReturnType());
            end(code);
        }

        /** What the method is called with, the object that it is a method of included. */
        private static List<Type> taken(Handle method) {
            List<Type> taken = new ArrayList<>();
            if (method.getTag() != Opcodes.H_INVOKESTATIC && method.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
                taken.add(Type.getObjectType(method.getOwner()));
            }
            Collections.addAll(taken, Type.getArgumentTypes(method.getDesc()));
            return taken;
        }

        private static int opcode(Handle method) {
            return switch (method.getTag()) {
                case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
                case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
                // A private method of the nest is called like any other.
                default -> method.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
            };
        }

        private static void giveBack(MethodVisitor code, Type returned, Type asked) {
            if (asked.getSort() == Type.VOID) {
                if (returned.getSize() > 0) {
                    code.visitInsn(returned.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
                }
            } else {
                convert(code, returned, asked);
            }
            code.visitInsn(asked.getOpcode(Opcodes.IRETURN));
        }

        private static void convert(MethodVisitor code, Type from, Type to) {
            if (isPrimitive(from) && isPrimitive(to)) {
                widen(code, from, to);
            } else if (isPrimitive(from)) {
                Type wrapper = WRAPPERS.get(from);
                String descriptor = Type.getMethodDescriptor(wrapper, from);
                code.visitMethodInsn(
                        Opcodes.INVOKESTATIC, wrapper.getInternalName(), "valueOf", descriptor, false);
            } else if (isPrimitive(to)) {
                Type primitive = WRAPPERS.entrySet().stream()
                        .filter(one -> one.getValue().equals(from))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(to);
                Type wrapper = WRAPPERS.get(primitive);
                cast(code, from, wrapper);
                code.visitMethodInsn(
                        Opcodes.INVOKEVIRTUAL,
                        wrapper.getInternalName(),
                        primitive.getClassName() + "Value",
                        Type.getMethodDescriptor(primitive),
                        false);
                widen(code, primitive, to);
            } else {
                cast(code, from, to);
            }
        }

        private static boolean isPrimitive(Type type) {
            return type.getSort() < Type.ARRAY;
        }

        private static void cast(MethodVisitor code, Type from, Type to) {
            if (!isPrimitive(to) && !from.equals(to) && !to.equals(OBJECT)) {
                code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
            }
        }

        private static void widen(MethodVisitor code, Type from, Type to) {
            if (from.equals(to) || from.getSort() <= Type.INT && to.getSort() <= Type.INT) {
                return;
            }
            String step = (from.getSort() <= Type.INT ? "I" : from.getDescriptor()) + "2" + to.getDescriptor();
            code.visitInsn(
                    switch (step) {
                        case "I2J" -> Opcodes.I2L;
                        case "I2F" -> Opcodes.I2F;
                        case "I2D" -> Opcodes.I2D;
                        case "J2F" -> Opcodes.L2F;
                        case "J2D" -> Opcodes.L2D;
                        case "F2D" -> Opcodes.F2D;
                        default -> throw new IllegalStateException("no way from " + from + " to " + to);
                    });
        }

        private static void end(MethodVisitor code) {
            code.visitMaxs(0, 0);
            code.visitEnd();
        }
    }
}
