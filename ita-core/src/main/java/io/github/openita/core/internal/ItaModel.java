package io.github.openita.core.internal;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * Marks a published model type whose implementation is generated.
 *
 * <p>{@code @JsonSerialize} here only switches the generator's JSON support on; it is gone after compilation, so the
 * model carries nothing but annotations that Jackson 2 and 3 share and needs neither of them at run time. The list of allowed
 * annotations keeps every other annotation out of the generated code, so that it compiles against without the generator.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@JsonSerialize
@Value.Style(
        get = {"get*", "is*"},
        jdkOnly = true,
        depluralize = true,
        allowedClasspathAnnotations = {Override.class})
public @interface ItaModel {}
