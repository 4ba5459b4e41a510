/** ผลการตรวจสอบการเปิดเผยข้อมูลสาธารณะ: the check of a disclosure for a chief. */
@NullMarked
package io.github.openita.io.official.disclosure;

import org.jspecify.annotations.NullMarked;
