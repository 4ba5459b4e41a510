/**
 * The agency's own web site as a folder of files, so that a check can follow links and open data files without a
 * network.
 *
 * <pre>{@code
 * DisclosureChecker checker = DisclosureChecker.of(RuleSets.of(2567)).withSite(SiteFolder.of(Path.of("site")));
 * CheckReport report = checker.check(ItaJson.standard().readDisclosure(Path.of("ita.json")));
 * }</pre>
 */
@NullMarked
package io.github.openita.io.site;

import org.jspecify.annotations.NullMarked;
