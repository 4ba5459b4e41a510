package io.github.openita.spring;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set. Immutable and thread-safe.
 *
 * @param editions Own editions beside those of the commission: edition documents (JSON), such as classpath:school-2570.json, classpath:editions/*.json or file:/srv/ita/school-2570.json. One that cannot be read stops the start.
 * @param problems How requests are refused.
 */
@ConfigurationProperties("ita")
record ItaProperties(
        @DefaultValue List<String> editions, @DefaultValue Problems problems) {

    /**
     * How requests are refused.
     *
     * @param enabled Whether what is wrong with a request comes back as Problem Details (RFC 9457) with every mistake and its place, in Thai or English. With spring.mvc.problemdetails.enabled that holds for all errors of Spring MVC, not only for mistakes in the input.
     */
    record Problems(@DefaultValue("true") boolean enabled) {}
}
