package io.github.openita.io.schema.value;

import io.github.openita.core.words.BilingualText;
import io.github.openita.io.schema.shape.ObjectShape;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.Shapes;

/** The shape of a text in both languages. Thread-safe. */
public final class BilingualShape {

    public static final Shape<BilingualText> BOTH = ObjectShape.of(
                    BilingualText.class, () -> new String[2], both -> BilingualText.of(both[0], both[1]))
            .required("th", Shapes.TEXT, BilingualText::getTh, (both, th) -> both[0] = th)
            .says("ข้อความภาษาไทย", "The text in Thai")
            .required("en", Shapes.TEXT, BilingualText::getEn, (both, en) -> both[1] = en)
            .says("ข้อความภาษาอังกฤษ", "The text in English")
            .build();

    private BilingualShape() {}
}
