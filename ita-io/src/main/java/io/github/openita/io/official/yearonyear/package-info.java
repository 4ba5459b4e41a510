/** การเปรียบเทียบผลการประเมินรายปี: results side by side, and measures for every indicator. */
@NullMarked
package io.github.openita.io.official.yearonyear;

import org.jspecify.annotations.NullMarked;
