/** What a document is held against: the data, the titles of their form, and what figures and rows of scores mean by them. */
@NullMarked
package io.github.openita.io.proofreading.data;

import org.jspecify.annotations.NullMarked;
