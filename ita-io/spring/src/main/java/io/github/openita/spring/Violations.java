package io.github.openita.spring;

import io.github.openita.core.problem.Place;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** What Bean Validation, or a validator of Spring's, finds wrong with the input, in the order of its places. */
final class Violations {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private Violations() {}

    /** Returns what is wrong with a body or a form. */
    static List<Mistake> of(MethodArgumentNotValidException invalid) {
        return sorted(invalid.getAllErrors().stream().map(Violations::of));
    }

    /** Returns what is wrong with the parameters of a method; the body is one of them. */
    static List<Mistake> of(HandlerMethodValidationException invalid) {
        Stream<Mistake> ofEach = invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream().map(error -> of(result, error)));
        Stream<Mistake> ofAll = invalid.getCrossParameterValidationResults().stream()
                .map(error -> Mistake.inBody(Place.of(""), textOf(error)));
        return sorted(Stream.concat(ofEach, ofAll));
    }

    private static Mistake of(ObjectError error) {
        if (error.contains(ConstraintViolation.class)) {
            return of(error.unwrap(ConstraintViolation.class));
        }
        String field = error instanceof FieldError of ? of.getField() : "";
        return Mistake.inBody(Place.of(pointerOf(field)), textOf(error));
    }

    private static Mistake of(ParameterValidationResult result, MessageSourceResolvable error) {
        MethodParameter parameter = result.getMethodParameter();
        String name = parameter.getParameterName();
        if (!parameter.hasParameterAnnotation(RequestBody.class) && name != null) {
            return Mistake.ofParameter(name, textOf(error));
        }
        if (error instanceof ObjectError ofObject) {
            return of(ofObject);
        }
        return of(result.unwrap(error, ConstraintViolation.class));
    }

    private static Mistake of(ConstraintViolation<?> violation) {
        return Mistake.inBody(Place.of(pointerOf(violation.getPropertyPath())), violation.getMessage());
    }

    private static String textOf(MessageSourceResolvable error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "");
    }

    /** {@code items[o17].elements[problems]} is {@code /items/o17/elements/problems}. */
    private static String pointerOf(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable()) {
                Object place = node.getKey() == null ? node.getIndex() : node.getKey();
                pointer.append('/').append(escaped(String.valueOf(place)));
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(escaped(String.valueOf(node.getName())));
            }
        }
        return pointer.toString();
    }

    /** {@code people[0].name} is {@code /people/0/name}. */
    private static String pointerOf(String field) {
        return field.isEmpty()
                ? ""
                : "/" + escaped(field).replaceAll("[.\\[]", "/").replace("]", "");
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    /** Bean Validation gives a set; o2 stands before o17. */
    private static List<Mistake> sorted(Stream<Mistake> mistakes) {
        return mistakes.sorted(
                        Comparator.comparing(mistake -> padded(mistake.place().getPointer())))
                .toList();
    }

    private static String padded(String pointer) {
        Matcher number = NUMBER.matcher(pointer);
        return number.replaceAll(found -> "0".repeat(9 - found.group().length()) + found.group());
    }
}
