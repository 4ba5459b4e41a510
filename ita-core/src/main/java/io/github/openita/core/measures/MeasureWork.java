package io.github.openita.core.measures;

import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Coded;
import io.github.openita.core.words.ThaiText;
import java.util.Arrays;
import java.util.List;

/** What a person must still write into a measure before it can be carried out. Immutable and thread-safe. */
public enum MeasureWork implements Coded {
    /** What is to be done. */
    ACTIVITY("activity", "มาตรการ/กิจกรรม"),
    /** How it is done. */
    STEPS("steps", "ขั้นตอนหรือวิธีปฏิบัติ"),
    /** Who is responsible. */
    RESPONSIBLE("responsible", "ผู้รับผิดชอบ"),
    /** When it is done. */
    PERIOD("period", "ช่วงเวลาดำเนินการ");

    private final String code;
    private final String nameTh;

    MeasureWork(String code, String nameTh) {
        this.code = code;
        this.nameTh = nameTh;
    }

    /** {@return the key of it in documents} */
    @Override
    public String getCode() {
        return code;
    }

    /** {@return the words for it} */
    public BilingualText getText() {
        return BilingualText.of(nameTh, code);
    }

    /**
     * {@return what is still open in it, in the order of the form}
     *
     * @param measure a measure
     */
    public static List<MeasureWork> openIn(Measure measure) {
        return Arrays.stream(values()).filter(work -> work.isOpenIn(measure)).toList();
    }

    private boolean isOpenIn(Measure measure) {
        return switch (this) {
            case ACTIVITY ->
                measure.getActivity().filter(ThaiText::isInformative).isEmpty();
            case STEPS -> measure.getSteps().stream().noneMatch(ThaiText::isInformative);
            case RESPONSIBLE -> measure.getResponsible().stream().noneMatch(Responsible::namesSomebody);
            case PERIOD -> measure.getPeriod().isEmpty();
        };
    }
}
