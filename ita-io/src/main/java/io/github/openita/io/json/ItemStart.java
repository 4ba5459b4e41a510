package io.github.openita.io.json;

import com.fasterxml.jackson.core.JsonLocation;

/**
 * Where the value of an item starts. Immutable and thread-safe.
 *
 * @param key the key of the item, as it is spelt
 * @param location the first character of its value
 */
record ItemStart(String key, JsonLocation location) {}
