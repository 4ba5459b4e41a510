package th.go.example.agency;

import io.github.openita.core.words.FiscalYear;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** A fiscal year in an address, as people write it: {@code 2567}. */
@Component
class FiscalYearReader implements Converter<String, FiscalYear> {

    @Override
    public FiscalYear convert(String text) {
        return FiscalYear.parse(text);
    }
}
