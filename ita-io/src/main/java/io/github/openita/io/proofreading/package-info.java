/**
 * Documents that an agency wrote or changed itself, read by their headings and held against the data before anybody signs
 * them. Word documents and workbooks are read by the artifact {@code ita-office}.
 *
 * <pre>{@code
 * AssessmentResult result = ItaJson.standard().readResult(Path.of("result.json"));
 * ScoreCard card = Scorer.of(Editions.of(2567)).score(result);
 * ProofreadingReport found = Proofreader.analysis(card, FiscalYear.of(2568)).read(Path.of("analysis.docx"));
 * System.out.print(Reports.proofreading(found, Language.TH).toText());
 * }</pre>
 */
@NullMarked
package io.github.openita.io.proofreading;

import org.jspecify.annotations.NullMarked;
