/**
 * Who prepares, collects and publishes what (ตารางบทบาทหน้าที่ความรับผิดชอบ).
 *
 * <pre>{@code
 * MatrixCheck.of(matrix, Editions.of(2565)).getFindings(); // o7: จพง.ธุรการ both prepares and publishes
 * }</pre>
 */
@NullMarked
package io.github.openita.core.responsibility;

import org.jspecify.annotations.NullMarked;
