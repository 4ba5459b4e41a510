package io.github.openita.io.report;

import io.github.openita.core.words.BilingualText;

/**
 * A field that a template asks for. Immutable and thread-safe.
 *
 * @param name its name as it stands in the template
 * @param where in which part of the template, and at which paragraph or row
 */
public record AskedField(String name, BilingualText where) {}
