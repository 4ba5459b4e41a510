package th.go.example.agency;

import io.github.openita.core.nacc.Editions;
import io.github.openita.io.jackson3.ItaModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The library's model in the application's Jackson 3: Spring Boot registers every module that is a bean. */
@Configuration
class JacksonConfiguration {

    @Bean
    ItaModule itaModule() {
        return new ItaModule(Editions::of);
    }
}
