/** Completeness checks as the CI systems read them: SARIF, JUnit, GitHub and GitLab. */
@NullMarked
package io.github.openita.io.report.ci;

import org.jspecify.annotations.NullMarked;
