/** การวิเคราะห์ผลการประเมินและมาตรการ: a result analysed, and the measures drawn from it. */
@NullMarked
package io.github.openita.io.official.analysis;

import org.jspecify.annotations.NullMarked;
