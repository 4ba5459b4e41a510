package th.go.example.agency;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service; {@code java -jar agency.jar} starts it. */
@SpringBootApplication
public class AgencyApplication {

    /**
     * Starts the service.
     *
     * @param arguments settings of Spring Boot, such as {@code --server.port=80}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(AgencyApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.tickSeconds(ZoneId.of("Asia/Bangkok"));
    }
}
