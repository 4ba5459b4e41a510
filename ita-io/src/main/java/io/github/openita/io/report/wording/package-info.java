/** How every report puts things: words, tones of scores, what a finding says and how far anyone looked. */
@NullMarked
package io.github.openita.io.report.wording;

import org.jspecify.annotations.NullMarked;
