package io.github.openita.io.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the Jackson that is there. It is looked for by the names of classes, so that nothing is needed that the making of
 * a fat jar could lose. Static methods only; thread-safe.
 */
public final class JsonEngines {

    private static final String PACKAGES = "io.github.openita.io.";

    private JsonEngines() {}

    /** What came of making an engine: it, or the reason why its Jackson cannot be used. */
    private record Attempt(
            @Nullable JsonEngine engine, @Nullable LinkageError why) {

        static Attempt of(String name) {
            try {
                Constructor<?> made = Class.forName(name).getDeclaredConstructor();
                made.setAccessible(true);
                return new Attempt((JsonEngine) made.newInstance(), null);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof LinkageError missing) {
                    return new Attempt(null, missing);
                }
                throw new IllegalStateException(name, e.getCause());
            } catch (LinkageError missing) {
                return new Attempt(null, missing);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(name, e);
            }
        }
    }

    private static final class Two {
        static final Attempt ATTEMPT = Attempt.of(PACKAGES + "jackson2.Jackson2Engine");
    }

    private static final class Three {
        static final Attempt ATTEMPT = Attempt.of(PACKAGES + "jackson3.Jackson3Engine");
    }

    /**
     * @return Jackson 2 where it is there, else Jackson 3
     * @throws IllegalStateException where neither is; the message says in Thai and English what to add
     */
    public static JsonEngine standard() {
        JsonEngine two = Two.ATTEMPT.engine;
        return two == null ? used("Jackson", Three.ATTEMPT, Two.ATTEMPT) : two;
    }

    /**
     * @return Jackson 2
     * @throws IllegalStateException where it is not there; the message says in Thai and English what to add
     */
    public static JsonEngine jackson2() {
        return used("Jackson 2", Two.ATTEMPT);
    }

    /**
     * @return Jackson 3
     * @throws IllegalStateException where it is not there; the message says in Thai and English what to add
     */
    public static JsonEngine jackson3() {
        return used("Jackson 3", Three.ATTEMPT);
    }

    private static JsonEngine used(String what, Attempt attempt, Attempt... before) {
        if (attempt.engine != null) {
            return attempt.engine;
        }
        String add =
                "com.fasterxml.jackson.core:jackson-databind 2.19+ (+ jackson-datatype-jdk8, jackson-datatype-jsr310)"
                        + ", tools.jackson.core:jackson-databind 3.0+";
        IllegalStateException missing = new IllegalStateException("ไม่พบ " + what
                + " ที่ใช้ได้: เพิ่ม dependency อย่างใดอย่างหนึ่ง / no usable " + what
                + ": add one of these dependencies: "
                + add);
        missing.initCause(attempt.why);
        for (Attempt other : before) {
            missing.addSuppressed(other.why);
        }
        throw missing;
    }
}
