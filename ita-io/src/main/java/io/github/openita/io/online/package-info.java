/**
 * Links that are tried over the network, as an assessor tries them. The only package that opens sockets, and it does so
 * for the links that it is given and for nothing else.
 *
 * <pre>{@code
 * try (OnlineLinks links = OnlineLinks.builder().build()) {
 *     DisclosureChecker checker = DisclosureChecker.of(RuleSets.of(2567)).withLinks(links);
 *     CheckReport report = checker.check(ItaJson.standard().readDisclosure(Path.of("ita.json")));
 *     System.out.println(Reports.check(report, Editions.of(2567), Language.TH).toText());
 * }
 * }</pre>
 */
@NullMarked
package io.github.openita.io.online;

import org.jspecify.annotations.NullMarked;
