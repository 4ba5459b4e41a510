/** การดำเนินการตามมาตรการ: actions and what became of them, and who is responsible for which data. */
@NullMarked
package io.github.openita.io.official.actions;

import org.jspecify.annotations.NullMarked;
