package io.github.openita.io.tally;

import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.survey.AgencyAnswers;
import io.github.openita.core.survey.ImmutableAgencyAnswers;
import io.github.openita.core.survey.ImmutableSurveyAnswers;
import io.github.openita.core.survey.ImmutableTallyState;
import io.github.openita.core.survey.RefusalKind;
import io.github.openita.core.survey.SurveyAnswers;
import io.github.openita.core.survey.TallyState;
import io.github.openita.core.words.Coded;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.io.document.Source;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.internal.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a tally has counted, as few bytes; the same state always gives the same ones. Static methods only; thread-safe.
 *
 * <p>Version 1: the four letters {@code ITAT}, a byte with the version, the body, and the CRC-32 of all that comes before it
 * in four bytes, the highest first. In the body a number is in base 128, the lowest seven bits first, the highest bit of a
 * byte saying that more follow; a text is the number of its bytes and these in UTF-8. It holds the edition; the rows; the
 * number of reasons, and of each its word and count; the number of headings that answers have, and these; the number of
 * agencies, and of each its id, the number of its surveys, and of each its code, its respondents, the number of its
 * questions, and of each the place of its heading from 0, the number of its choices and their counts. Reasons, headings
 * and the questions of a survey are sorted; what stands twice, or is not written just so, is refused.
 */
public final class TallyBytes {

    /** The version that is written; others are refused. */
    static final byte VERSION = 1;

    private static final byte[] START = {'I', 'T', 'A', 'T'};

    private TallyBytes() {}

    /**
     * {@return whether a file starts as a state of whatever version does}
     *
     * @param file a file, of which nothing is taken
     * @throws DocumentException where it cannot be read
     */
    public static boolean isStartOf(SourceStream file) {
        return file.startsWith(START);
    }

    /**
     * {@return the state as bytes}
     *
     * @param state what a tally has counted
     */
    public static byte[] write(TallyState state) {
        ByteWriter out = new ByteWriter();
        out.bytes(START);
        out.bytes(new byte[] {VERSION});
        out.text(state.getEdition());
        out.number(state.getRows());
        out.number(state.getRefused().size());
        state.getRefused().forEach((kind, count) -> {
            out.text(kind.getCode());
            out.number(count);
        });
        List<String> headings = headings(state);
        out.number(headings.size());
        headings.forEach(out::text);
        out.number(state.getAgencies().size());
        state.getAgencies().forEach(agency -> write(agency, headings, out));
        return out.withChecksum();
    }

    private static List<String> headings(TallyState state) {
        TreeSet<String> headings = new TreeSet<>();
        for (AgencyAnswers agency : state.getAgencies()) {
            agency.getSurveys()
                    .forEach(survey -> headings.addAll(survey.getAnswers().keySet()));
        }
        return List.copyOf(headings);
    }

    private static void write(AgencyAnswers agency, List<String> headings, ByteWriter out) {
        out.text(agency.getAgency());
        out.number(agency.getSurveys().size());
        for (SurveyAnswers survey : agency.getSurveys()) {
            out.text(survey.getPart().toString());
            out.number(survey.getRespondents());
            out.number(survey.getAnswers().size());
            for (Map.Entry<String, List<Long>> answer : survey.getAnswers().entrySet()) {
                out.number(Collections.binarySearch(headings, answer.getKey()));
                out.number(answer.getValue().size());
                answer.getValue().forEach(out::number);
            }
        }
    }

    /**
     * {@return the state that bytes hold}
     *
     * @param name what messages call them
     * @param bytes what {@link #write} made, of this version
     * @throws DocumentException where they are no state of this version, are not whole, or were changed
     */
    public static TallyState read(String name, byte[] bytes) {
        try {
            return read(bytes);
        } catch (InvalidInputException e) {
            throw Problems.single(name, ProblemKind.UNREADABLE, Place.of(""), e.getText());
        }
    }

    /**
     * {@return the state that a file holds}
     *
     * @param file what {@link #write} made, of this version
     * @throws DocumentException where it cannot be read, is larger than {@link Source#MAX_BYTES}, is no state of this version, is not whole, or was changed
     */
    public static TallyState read(SourceStream file) {
        try (InputStream in = file.whole().stream()) {
            return read(file.getName(), in.readAllBytes());
        } catch (IOException e) {
            throw Utf8.unreadable(file.getName());
        }
    }

    private static TallyState read(byte[] bytes) {
        if (bytes.length < START.length || !Arrays.equals(bytes, 0, START.length, START, 0, START.length)) {
            throw new InvalidInputException(
                    "ไม่ใช่ไฟล์ผลนับของ tally: ต้องขึ้นต้นด้วย ITAT", "no state of a tally: it must begin with ITAT");
        }
        ByteReader in = new ByteReader(bytes, START.length);
        int version = in.version();
        if (version != VERSION) {
            throw new InvalidInputException(
                    "ไฟล์ผลนับรุ่น " + version + ": อ่านได้เพียงรุ่น " + VERSION,
                    "a state of version " + version + ": only version " + VERSION + " can be read");
        }
        in.requireChecksum();
        ImmutableTallyState.Builder state =
                TallyState.builder().edition(in.text()).rows(in.number());
        for (int left = in.size(); left > 0; left--) {
            state.putRefused(Coded.of(RefusalKind.class, in.text()), in.number());
        }
        List<String> headings = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            headings.add(in.text());
        }
        for (int left = in.size(); left > 0; left--) {
            state.addAgency(agency(in, headings));
        }
        in.requireEnd();
        TallyState read = state.build();
        // Whatever stood twice, or was written in another way, is gone by now.
        if (!Arrays.equals(bytes, write(read))) {
            throw ByteReader.damaged();
        }
        return read;
    }

    private static AgencyAnswers agency(ByteReader in, List<String> headings) {
        ImmutableAgencyAnswers.Builder agency = AgencyAnswers.builder().agency(in.text());
        for (int left = in.size(); left > 0; left--) {
            ImmutableSurveyAnswers.Builder survey = SurveyAnswers.builder()
                    .part(NodeCode.parse(Level.TOOL, in.text()))
                    .respondents(in.number());
            for (int questions = in.size(); questions > 0; questions--) {
                long heading = in.number();
                if (heading >= headings.size()) {
                    throw ByteReader.damaged();
                }
                List<Long> counts = new ArrayList<>();
                for (int choices = in.size(); choices > 0; choices--) {
                    counts.add(in.number());
                }
                survey.putAnswer(headings.get((int) heading), counts);
            }
            agency.addSurvey(survey.build());
        }
        return agency.build();
    }
}
