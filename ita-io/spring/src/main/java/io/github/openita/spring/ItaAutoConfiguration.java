package io.github.openita.spring;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.io.json.ItaJson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;

/**
 * The editions that the application knows, and what knows the same: the library's reader and writer, Jackson modules, and
 * constraints.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
            "org.springframework.boot.jackson2.autoconfigure.Jackson2AutoConfiguration",
            "org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration"
        })
@EnableConfigurationProperties(ItaProperties.class)
public final class ItaAutoConfiguration {

    /** For Spring. */
    public ItaAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    EditionCatalog itaEditions(ItaProperties properties, ObjectProvider<Edition> own, ResourceLoader resources) {
        return new EditionFiles(resources)
                .withBeans(own.orderedStream().toList())
                .withFiles(properties.editions())
                .catalog();
    }

    @Bean
    @ConditionalOnMissingBean
    ItaJson itaJson(EditionCatalog itaEditions) {
        return ItaJson.standard().with(itaEditions);
    }

    @Bean
    static EditionsOfConstraints itaEditionsOfConstraints() {
        return new EditionsOfConstraints();
    }

    /** For a Jackson 2 that the application has. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "com.fasterxml.jackson.databind.ObjectMapper")
    static class WithJackson2 {

        @Bean
        @ConditionalOnMissingBean
        io.github.openita.io.jackson2.ItaModule itaJackson2Module(EditionCatalog itaEditions) {
            return new io.github.openita.io.jackson2.ItaModule(itaEditions::of);
        }
    }

    /** For a Jackson 3 that the application has. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "tools.jackson.databind.ObjectMapper")
    static class WithJackson3 {

        @Bean
        @ConditionalOnMissingBean
        io.github.openita.io.jackson3.ItaModule itaJackson3Module(EditionCatalog itaEditions) {
            return new io.github.openita.io.jackson3.ItaModule(itaEditions::of);
        }
    }
}
