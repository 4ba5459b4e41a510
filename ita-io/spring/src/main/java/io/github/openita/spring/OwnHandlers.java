package io.github.openita.spring;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.NestedRuntimeException;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.ControllerAdviceBean;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.ExceptionHandlerMethodResolver;

/** The application's own handlers of exceptions: one for a kind of exception goes first, one for just any does not. */
final class OwnHandlers {

    private static final Set<Class<?>> JUST_ANY = Set.of(
            Throwable.class,
            Exception.class,
            RuntimeException.class,
            IllegalArgumentException.class,
            NestedRuntimeException.class);

    private final SingletonSupplier<List<ControllerAdviceBean>> advice;

    OwnHandlers(ApplicationContext context) {
        // Asked for when something was thrown first: until then beans are still being made.
        advice = SingletonSupplier.of(() -> ControllerAdviceBean.findAnnotatedBeans(context));
    }

    /**
     * Tells whether the application handles that kind of exception itself.
     *
     * @param type the kind of exception
     * @param handler what it was thrown by; {@code null} where nothing was found that could take the request
     */
    boolean handle(Class<? extends Exception> type, @Nullable Object handler) {
        Class<?> controller = handler instanceof HandlerMethod method ? method.getBeanType() : null;
        Stream<Class<?>> classes = Objects.requireNonNull(advice.get()).stream()
                .filter(bean -> bean.isApplicableToBeanType(controller))
                .flatMap(bean -> Stream.ofNullable(bean.getBeanType()));
        return Stream.concat(Stream.ofNullable(controller), classes).anyMatch(owner -> handles(owner, type));
    }

    private static boolean handles(Class<?> owner, Class<? extends Exception> type) {
        Method method = new ExceptionHandlerMethodResolver(owner).resolveMethodByExceptionType(type);
        if (method == null) {
            return false;
        }
        ExceptionHandler annotation = AnnotatedElementUtils.findMergedAnnotation(method, ExceptionHandler.class);
        Class<?>[] named = annotation == null ? new Class<?>[0] : annotation.value();
        return Stream.of(named.length == 0 ? method.getParameterTypes() : named)
                .anyMatch(caught -> caught.isAssignableFrom(type) && !JUST_ANY.contains(caught));
    }
}
