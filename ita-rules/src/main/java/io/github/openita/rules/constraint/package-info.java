/**
 * Bean Validation constraints for agencies' own data: question codes, scores, fiscal years, and the completeness check
 * as a constraint of a whole class.
 *
 * <pre>{@code
 * @CompleteDisclosure(edition = "nacc-2567")
 * class OitForm implements AsDisclosure {
 *     @ItaFiscalYear
 *     private int fiscalYear;
 *
 *     private Map<@ItaQuestionCode(tools = Tool.OIT) String, ItemDisclosure> pages;
 *
 *     @Override
 *     public Disclosure asDisclosure() {
 *         ImmutableDisclosure.Builder disclosure = Disclosure.builder();
 *         pages.forEach((code, page) -> disclosure.putItem(QuestionCode.parse(code), page));
 *         return disclosure.build();
 *     }
 * }
 *
 * violation.getPropertyPath();    // items[o17].elements[problems]
 * violation.getMessage();         // o17 › ปัญหา/อุปสรรค: เว้นว่างไว้ ให้เขียนข้อมูล หากไม่มี…
 * }</pre>
 *
 * <p>{@code null} is valid for every constraint; {@code @NotNull} says otherwise. The messages are Thai and English, in
 * the language that the provider asks for, from its bundle {@code ContributorValidationMessages}; they need no
 * expression language.
 *
 * <p>Hibernate Validator 8 and 9 read but one such bundle where they are themselves on the module path. Where another
 * library brings one as well, give the provider a message interpolator that knows both.
 */
@NullMarked
package io.github.openita.rules.constraint;

import org.jspecify.annotations.NullMarked;
