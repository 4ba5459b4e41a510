package io.github.openita.rules.constraint.probe;

import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.QuestionCode;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints, in both languages, what a provider finds wrong with a form, and with an input of the library itself. */
public final class Probe {

    private Probe() {}

    public static void main(String[] args) {
        OitForm form = new OitForm();
        form.fiscalYear = 2024;
        form.target = new BigDecimal("100.01");
        form.late = List.of("o17", "O17", "i1", "o99");
        form.write("o17", "problems", " ");
        form.pages.remove(QuestionCode.of("o1"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Locale language : List.of(new Locale("th", "TH"), Locale.ENGLISH)) {
            try (ValidatorFactory factory = InLanguage.factory(language)) {
                Validator validator = factory.getValidator();
                Stream.concat(
                                validator.validate(form).stream(),
                                validator
                                        .validate(AssessmentResult.builder()
                                                .edition(" ")
                                                .build())
                                        .stream())
                        .map(violation -> violation.getPropertyPath() + " = " + violation.getMessage())
                        .sorted()
                        .forEach(out::println);
            }
        }
    }
}
