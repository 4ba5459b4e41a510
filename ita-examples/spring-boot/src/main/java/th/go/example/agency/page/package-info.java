/**
 * The pages of an agency's officer (เจ้าหน้าที่): agencies, their results of several years, the checks of what they
 * disclose, plans and progress, and files to hand in. Rendered here, read with any browser, without a script.
 */
@NullMarked
package th.go.example.agency.page;

import org.jspecify.annotations.NullMarked;
