/**
 * Reports as one page of HTML that needs nothing else: no network, no script, no other file. Its templates are in {@code
 * src/main/jte} and are made Java by the build; what comes from documents is escaped by where it stands.
 */
@NullMarked
package io.github.openita.io.report.html;

import org.jspecify.annotations.NullMarked;
