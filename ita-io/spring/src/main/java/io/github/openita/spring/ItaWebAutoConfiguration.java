package io.github.openita.spring;

import io.github.openita.io.json.ItaJson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Bodies that are documents, and Problem Details for what is wrong with a request, in a servlet web application. */
@AutoConfiguration(
        after = ItaAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
public final class ItaWebAutoConfiguration {

    /** For Spring. */
    public ItaWebAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean(name = "itaDocumentConverter")
    DocumentConverter itaDocumentConverter(ItaJson json) {
        return new DocumentConverter(json);
    }

    @Bean
    @ConditionalOnMissingBean(name = "itaInputProblemResolver")
    @ConditionalOnProperty(name = "ita.problems.enabled", matchIfMissing = true)
    InputProblemResolver itaInputProblemResolver(
            ApplicationContext context, ObjectProvider<RequestMappingHandlerAdapter> adapter) {
        return new InputProblemResolver(new OwnHandlers(context), adapter);
    }

    @Bean
    @ConditionalOnMissingBean(name = "itaThaiUnlessAsked")
    @ConditionalOnProperty(name = "ita.problems.enabled", matchIfMissing = true)
    ThaiUnlessAsked itaThaiUnlessAsked() {
        return new ThaiUnlessAsked();
    }

    /** In place of Spring Boot's own, where that is asked for. */
    @Bean
    @ConditionalOnMissingBean(ResponseEntityExceptionHandler.class)
    @ConditionalOnProperty(name = "ita.problems.enabled", matchIfMissing = true)
    @ConditionalOnProperty(name = "spring.mvc.problemdetails.enabled", havingValue = "true")
    SpringProblemHandler itaSpringProblemHandler() {
        return new SpringProblemHandler();
    }
}
