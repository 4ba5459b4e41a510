package th.go.example.agency;

import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/** A plan is one column: its document. */
@Configuration
class DatabaseConfiguration extends AbstractJdbcConfiguration {

    @Override
    protected List<?> userConverters() {
        return List.of(new PlanWriter(), new PlanReader());
    }

    @WritingConverter
    static final class PlanWriter implements Converter<MeasurePlan, String> {

        @Override
        public String convert(MeasurePlan plan) {
            return ItaJson.standard().write(plan);
        }
    }

    @ReadingConverter
    static final class PlanReader implements Converter<String, MeasurePlan> {

        @Override
        public MeasurePlan convert(String document) {
            return ItaJson.standard()
                    .read(DocumentType.PLAN, Source.of("plan", document.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
