package io.github.openita.core.internal;

import io.github.openita.core.words.IncompleteValueException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Marks a published model type whose implementation is generated.
 *
 * <p>The list of allowed annotations keeps every other one out of the generated code, so that code which uses it
 * compiles without the generator. No {@code with…} methods are generated: a value is changed by way of its {@code toBuilder()}.
 * Where the generator finds a singular that is no word, or not the one to say, it is named here.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Value.Style(
        get = {"get*", "is*"},
        overshadowImplementation = true,
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"preparer:prepares", "collector:collects", "publisher:publishes"},
        throwForInvalidImmutableState = IncompleteValueException.class,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = {Override.class})
public @interface ItaModel {}
