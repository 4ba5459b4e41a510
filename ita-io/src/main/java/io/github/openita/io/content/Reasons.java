package io.github.openita.io.content;

import io.github.openita.core.words.BilingualText;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Why nothing of a file was read. Static methods only; thread-safe. */
final class Reasons {

    private Reasons() {}

    static FileContent of(FileKind kind, FileState state, String th, String en) {
        return of(kind, state, BilingualText.of(th, en));
    }

    static FileContent of(FileKind kind, FileState state, BilingualText why) {
        return new FileContent(kind, state, Optional.of(why), List.of(), List.of());
    }

    static FileContent tooManyBytes(FileKind kind, long limit) {
        String size = limit >= 1 << 20 ? (limit >> 20) + " MiB" : limit + " bytes";
        return of(kind, FileState.TOO_LARGE, "ไฟล์ใหญ่เกิน " + size, "larger than the limit of " + size);
    }

    static FileContent tooMuchText(FileKind kind, int limit) {
        return of(
                kind,
                FileState.TOO_LARGE,
                "มีข้อความเกิน " + limit + " ตัวอักษร",
                "more text than the limit of " + limit + " characters");
    }

    static FileContent tooSlow(FileKind kind, Duration limit) {
        String seconds = String.valueOf(Math.max(1, limit.toSeconds()));
        return of(
                kind,
                FileState.TOO_LARGE,
                "อ่านไม่เสร็จภายใน " + seconds + " วินาที",
                "not read to its end within " + seconds + " s");
    }

    static FileContent notItsType(FileKind kind, ClaimedType claim, BilingualText holds) {
        return of(
                kind,
                FileState.NOT_ITS_TYPE,
                "ไฟล์ชนิด ." + claim.ending() + " แต่เนื้อหาข้างในเป็น" + holds.getTh(),
                "claims to be ." + claim.ending() + " but holds " + holds.getEn());
    }

    static FileContent needsOffice(FileKind kind) {
        String th = " เพิ่ม artifact io.github.openita:ita-office จึงจะเปิดอ่านได้";
        return of(
                kind,
                FileState.NO_READER,
                "ไฟล์ชนิด " + kind.name() + th,
                "to read " + kind.name() + ", add the artifact io.github.openita:ita-office");
    }

    static FileContent noReader(ClaimedType claim) {
        String what = claim.ending().isEmpty() ? "" : " ." + claim.ending();
        return of(
                FileKind.OTHER,
                FileState.NO_READER,
                "ยังอ่านไฟล์ชนิด" + (what.isEmpty() ? "นี้" : what)
                        + " ไม่ได้ อ่านได้เฉพาะ PDF, XLSX, DOCX, CSV, HTML และข้อความ",
                "files" + (what.isEmpty() ? " of this kind" : what)
                        + " are not read; PDF, XLSX, DOCX, CSV, HTML and text are");
    }
}
