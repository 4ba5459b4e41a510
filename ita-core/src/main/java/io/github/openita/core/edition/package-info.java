/**
 * What is assessed in a fiscal year: tools, weights, indicators, questions, OIT items, bands, each fact with its
 * basis.
 *
 * <pre>{@code
 * Edition fy2567 = Editions.of(2567);
 * fy2567.item(QuestionCode.parse("๐๑๗")).get().getNameTh();   // รายงานสรุปผลการจัดซื้อจัดจ้าง…
 * }</pre>
 */
@NullMarked
package io.github.openita.core.edition;

import org.jspecify.annotations.NullMarked;
