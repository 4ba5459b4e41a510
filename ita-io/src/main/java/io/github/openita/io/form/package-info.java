/** A sheet to fill in: what the artifact {@code ita-office} writes as a workbook. No part of the API. */
@NullMarked
package io.github.openita.io.form;

import org.jspecify.annotations.NullMarked;
