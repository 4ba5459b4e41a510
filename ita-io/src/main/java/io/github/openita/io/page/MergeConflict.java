package io.github.openita.io.page;

import io.github.openita.core.words.QuestionCode;
import java.util.Optional;

/**
 * Something that a disclosure and a page say differently. Immutable and thread-safe.
 *
 * @param item the item
 * @param url the link whose words differ; empty where the titles do
 * @param kept what the disclosure says, which was kept
 * @param found what the page says
 */
public record MergeConflict(QuestionCode item, Optional<String> url, String kept, String found) {}
