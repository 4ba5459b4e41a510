package io.github.openita.io.json;

import io.github.openita.io.engine.TokenStart;

/**
 * Where the value of an item starts. Immutable and thread-safe.
 *
 * @param key the key of the item, as it is spelt
 * @param place the first character of its value
 */
record ItemStart(String key, TokenStart place) {}
