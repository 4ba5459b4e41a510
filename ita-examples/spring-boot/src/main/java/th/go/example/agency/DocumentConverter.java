package th.go.example.agency;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.DisclosureDocument;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/**
 * Reads the documents that people write as strictly as a file of theirs: every mistake at once, each with its place.
 */
@Component
final class DocumentConverter extends AbstractHttpMessageConverter<Object> {

    private static final ItaJson JSON = ItaJson.standard();

    private static final Map<Class<?>, Function<Source, ?>> READERS = Map.of(
            AssessmentResult.class, JSON::readResult,
            Disclosure.class, DocumentConverter::readDisclosure,
            DisclosureDocument.class, JSON::readDisclosure,
            MeasurePlan.class, source -> JSON.read(DocumentType.PLAN, source));

    DocumentConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    private static Disclosure readDisclosure(Source source) {
        DisclosureDocument document = JSON.readDisclosure(source);
        if (!document.getProblems().isEmpty()) {
            throw new BadInputException(
                    document.getProblems().stream().map(BadInput::of).toList());
        }
        return document.getDisclosure();
    }

    @Override
    protected boolean supports(Class<?> type) {
        return READERS.containsKey(type);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage request) throws IOException {
        try {
            return Objects.requireNonNull(READERS.get(type)).apply(Source.of("body", request.getBody()));
        } catch (DocumentException e) {
            throw new BadInputException(
                    e.getProblems().stream().map(BadInput::of).toList());
        }
    }

    /** What goes out is written by the mapper of the application. */
    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected void writeInternal(Object document, HttpOutputMessage response) {
        throw new UnsupportedOperationException();
    }
}
