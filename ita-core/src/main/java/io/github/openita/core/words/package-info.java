/**
 * The words of the assessment: scores, codes, fiscal years, tools, agencies, and the Thai that people write them in.
 *
 * <pre>{@code
 * QuestionCode.parse("ข้อ ๐๓๐");              // o30
 * QuestionCode.parseAll("๐๒๕ - ๒๘");          // o25, o26, o27, o28
 * FiscalYear.of(2567).getFirstDay();          // 2023-10-01
 * Score.of("98.785").toString();              // 98.79
 * }</pre>
 */
@NullMarked
package io.github.openita.core.words;

import org.jspecify.annotations.NullMarked;
