package io.github.openita.io.json;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.DisclosureDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A disclosure with the text it was read from. Immutable and thread-safe.
 *
 * @param disclosure what could be read
 * @param origin its bytes and name
 * @param text the text
 * @param problems what is wrong with the text, by pointer
 * @param omitted how many problems there are more
 * @param unreadable the values that are mistakes, by pointer of the canonical document
 * @param starts where its items start
 * @param spellings the keys of items that are not spelt canonically
 */
record ReadDisclosure(
        Disclosure disclosure,
        Source origin,
        DocumentText text,
        List<Problem> problems,
        long omitted,
        Set<String> unreadable,
        List<ItemStart> starts,
        Map<QuestionCode, String> spellings)
        implements DisclosureDocument {

    private static final String ITEMS = "/items/";

    @Override
    public Disclosure getDisclosure() {
        return disclosure;
    }

    @Override
    public Optional<String> getSource() {
        return Optional.of(origin.getName());
    }

    @Override
    public Optional<String> getSourceSha256() {
        return Optional.of(origin.sha256());
    }

    @Override
    public List<Problem> getProblems() {
        return problems;
    }

    @Override
    public long getOmittedProblems() {
        return omitted;
    }

    @Override
    public boolean isUnreadable(String pointer) {
        return unreadable.contains(pointer);
    }

    @Override
    public List<Place> locate(List<String> pointers) {
        return JsonPlaces.find(text, starts, spellings.isEmpty() ? pointers : spelt(pointers));
    }

    private List<String> spelt(List<String> pointers) {
        return pointers.stream().map(this::asSpelt).toList();
    }

    private String asSpelt(String pointer) {
        if (!pointer.startsWith(ITEMS)) {
            return pointer;
        }
        int end = pointer.indexOf('/', ITEMS.length());
        String code = pointer.substring(ITEMS.length(), end < 0 ? pointer.length() : end);
        String key = spellings.get(QuestionCode.of(code));
        return key == null ? pointer : Pointers.child("/items", key) + (end < 0 ? "" : pointer.substring(end));
    }
}
