/**
 * What an agency plans by its result and who is to do it: so far the matrix of responsibility
 * (ตารางบทบาทหน้าที่ความรับผิดชอบ), its checks, and how it is carried from one year's form to the next.
 *
 * <pre>{@code
 * MatrixCheck check = MatrixCheck.of(matrix, Editions.of(2565));
 * check.getFindings();                                             // o7: จพง.ธุรการ both prepares and publishes
 * check.getLoad();                                                 // หน.สป.: collects 36
 * matrix.carryTo(Editions.of(2565), Editions.of(2566)).getMoved(); // o11 → o12
 * }</pre>
 */
@NullMarked
package io.github.openita.core.plan;

import org.jspecify.annotations.NullMarked;
