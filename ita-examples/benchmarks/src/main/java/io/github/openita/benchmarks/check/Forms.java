package io.github.openita.benchmarks.check;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The forms to check by: that of 2565 with its 43 items, and forms that ask the same several times over. */
final class Forms {

    /** How many items the form of 2565 has. */
    static final int ITEMS = 43;

    private static final Edition FORM = Editions.of(2565);

    private Forms() {}

    /** The form with all its items so many times; o44 asks what o1 asks. */
    static Edition times(int times) {
        if (times == 1) {
            return FORM;
        }
        return Edition.builder()
                .from(FORM)
                .name("times" + times + "-2565")
                .items(copies(times).flatMap(Forms::items).toList())
                .subIndicators(FORM.getSubIndicators().stream()
                        .map(sub -> repeated(sub, times))
                        .toList())
                .build();
    }

    private static Stream<Integer> copies(int times) {
        return IntStream.range(0, times).boxed();
    }

    private static Stream<Item> items(int copy) {
        return FORM.getItems().stream()
                .map(item -> Item.builder()
                        .from(item)
                        .code(inCopy(item.getCode(), copy))
                        .build());
    }

    private static SubIndicator repeated(SubIndicator sub, int times) {
        List<QuestionCode> items = copies(times)
                .flatMap(copy -> sub.getItems().stream().map(code -> inCopy(code, copy)))
                .toList();
        return SubIndicator.builder().from(sub).items(items).build();
    }

    private static QuestionCode inCopy(QuestionCode code, int copy) {
        return QuestionCode.of(Tool.OIT, code.getNumber() + copy * ITEMS);
    }
}
