package io.github.openita.spring;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.Language;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.DisclosureDocument;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Reads a body that is a document as strictly as a file: every mistake at once, each with its place, and in the words of
 * the library also where it is no JSON. What goes out is written by the mapper of the application.
 */
final class DocumentConverter extends AbstractHttpMessageConverter<Object> {

    private final Map<Class<?>, Function<Source, ?>> readers = new HashMap<>();

    DocumentConverter(ItaJson json) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
        for (DocumentType<?> type : DocumentType.all()) {
            readers.put(type.getType(), source -> json.read(type, source));
        }
        readers.put(DisclosureDocument.class, json::readDisclosure);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return readers.containsKey(type);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage request) throws IOException {
        try {
            return Objects.requireNonNull(readers.get(type)).apply(Source.of("body", request.getBody()));
        } catch (DocumentException e) {
            throw new HttpMessageNotReadableException(String.join("\n", e.describe(Language.EN)), e, request);
        }
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected void writeInternal(Object document, HttpOutputMessage response) {
        throw new UnsupportedOperationException("it only reads");
    }
}
