/**
 * What an agency says that it publishes (การเปิดเผยข้อมูลสาธารณะ): the input of the completeness check.
 *
 * <pre>{@code
 * Disclosure disclosure = Disclosure.builder()
 *         .putItem(QuestionCode.of("o17"), ItemDisclosure.builder()
 *                 .addLink(Link.of("https://www.example.go.th/ita/o17.pdf"))
 *                 .elements(Elements.empty().with("problems", "ไม่มี"))
 *                 .build())
 *         .build();
 * }</pre>
 */
@NullMarked
package io.github.openita.core.disclosure;

import org.jspecify.annotations.NullMarked;
