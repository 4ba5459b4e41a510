package io.github.openita.io.report;

import io.github.openita.io.report.model.ReportModel;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A model that is made when it is first asked for. Thread-safe. */
final class LazyModel {

    private @Nullable Supplier<ReportModel> maker;
    private @Nullable ReportModel made;

    LazyModel(Supplier<ReportModel> maker) {
        this.maker = maker;
    }

    synchronized ReportModel get() {
        if (maker != null) {
            made = maker.get();
            maker = null;
        }
        return Objects.requireNonNull(made);
    }

    /** What becomes of it, made when it is asked for as well. */
    LazyModel map(UnaryOperator<ReportModel> change) {
        return new LazyModel(() -> change.apply(get()));
    }
}
