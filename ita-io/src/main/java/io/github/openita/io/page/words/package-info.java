/** What is written on a page: the code, title or elements of an item, a year, an address. Not exported. */
@NullMarked
package io.github.openita.io.page.words;

import org.jspecify.annotations.NullMarked;
