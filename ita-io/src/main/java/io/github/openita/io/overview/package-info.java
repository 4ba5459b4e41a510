/**
 * Reads the results of many agencies for an overview: documents, folders of them, lines of JSON, and tables with a row
 * per agency.
 *
 * <pre>{@code
 * OverviewReader reader = OverviewReader.of(ItaJson.standard(), OverviewCollector.of(List.of(Grouping.PROVINCE)));
 * reader.read(Path.of("results"));        // a folder: every document and table in it
 * reader.read(Path.of("province.csv"));
 * reader.getProblems();                   // what could not be used or was passed over, and where it stands
 * Overview overview = reader.toOverview();
 * }</pre>
 */
@NullMarked
package io.github.openita.io.overview;

import org.jspecify.annotations.NullMarked;
