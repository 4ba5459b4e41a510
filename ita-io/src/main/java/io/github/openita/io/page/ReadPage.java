package io.github.openita.io.page;

import io.github.openita.core.words.FiscalYear;
import java.util.List;
import java.util.SortedSet;

/**
 * What was read of one page or table. Immutable and thread-safe.
 *
 * @param name what messages call it
 * @param rows what it shows of items
 * @param stray links that stand with no item
 * @param notUnderstood what was left out
 * @param years the years that it names as its own
 * @param menuLinks how many links stand in menus and at its foot
 * @param text the beginning of its words, to tell whose it is
 */
record ReadPage(
        String name,
        List<PageRow> rows,
        List<PageLink> stray,
        List<PageText> notUnderstood,
        SortedSet<FiscalYear> years,
        int menuLinks,
        String text) {}
