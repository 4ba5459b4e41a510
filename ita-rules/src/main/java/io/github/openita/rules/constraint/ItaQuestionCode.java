package io.github.openita.rules.constraint;

import io.github.openita.core.words.Tool;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text must be the code of a survey question or OIT item (ข้อ): {@code i5}, {@code e9}, {@code o17}. {@code null}
 * is valid. An edition that is not known makes every validation fail with a
 * {@link jakarta.validation.ConstraintDeclarationException}.
 */
@Documented
@Constraint(validatedBy = QuestionCodeValidator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ItaQuestionCode.List.class)
public @interface ItaQuestionCode {

    /** {@return the template of the message; its default also says where the tool or the edition is the wrong one} */
    String message() default "{io.github.openita.rules.constraint.ItaQuestionCode.message}";

    /** {@return the groups that it belongs to} */
    Class<?>[] groups() default {};

    /** {@return what the violation carries along} */
    Class<? extends Payload>[] payload() default {};

    /**
     * {@return whether a code is also taken as people write it ({@code O-17}, {@code ข้อ ๐๑๗}); otherwise only
     * {@code o17} is}
     */
    boolean lenient() default false;

    /** {@return the tools that it may belong to; empty for any} */
    Tool[] tools() default {};

    /**
     * {@return the name of the edition that must have it, such as {@code nacc-2567}: one that is built in, installed as an
     * {@link io.github.openita.core.edition.EditionSource}, or known to the catalog that the validator was made with; empty
     * for any}
     */
    String edition() default "";

    /** Several of them on one value. */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** {@return the constraints} */
        ItaQuestionCode[] value();
    }
}
