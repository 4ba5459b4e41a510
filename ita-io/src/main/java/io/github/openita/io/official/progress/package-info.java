/** รายงานผลการดำเนินการตามมาตรการ: how far the measures are. */
@NullMarked
package io.github.openita.io.official.progress;

import org.jspecify.annotations.NullMarked;
