package io.github.openita.cli;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.json.DocumentType;
import io.github.openita.rules.CheckReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The former check that this one is held against. */
final class BaselineOption {

    private @Nullable String file;

    /** Tells that a command takes them. */
    void declare(Arguments takes) {
        takes.option(
                "--baseline",
                "FILE",
                found -> file = found,
                "ผลตรวจครั้งก่อน (JSON): สิ่งที่พบมาก่อนแสดงแยกไว้และไม่ทำให้จบด้วย 1",
                "the report of a former check (JSON): what was known before is shown apart and does not fail");
    }

    /** The former check; empty where none is named. */
    Optional<CheckReport> read(Console console) {
        if (file == null) {
            return Optional.empty();
        }
        if (!console.isFile(file)) {
            throw CliException.document(BilingualText.of(
                    "--baseline " + file
                            + ": ไม่มีไฟล์นี้ ครั้งแรกให้ตรวจโดยไม่มี --baseline แล้วเก็บผลด้วย --report json=" + file,
                    "--baseline " + file + ": there is no such file; the first time check without --baseline and keep"
                            + " the result with --report json=" + file));
        }
        return Optional.of(console.json().read(DocumentType.CHECK_REPORT, console.existing(file)));
    }

    /** A former check is of one disclosure. */
    void refuseSeveral(int disclosures) {
        if (file != null && disclosures > 1) {
            throw CliException.usage(
                    "--baseline ใช้กับครั้งละหนึ่งเอกสาร: ที่ระบุมี " + disclosures,
                    "--baseline goes with one disclosure at a time: " + disclosures + " are named");
        }
    }

    /** The check beside the former one; refused where that is of another edition or agency. */
    CheckReport compared(CheckReport report, CheckReport former) {
        try {
            return report.comparedWith(former);
        } catch (InvalidInputException e) {
            throw CliException.document(BilingualText.of(
                    "--baseline " + file + ": " + e.getText().getTh(),
                    "--baseline " + file + ": " + e.getText().getEn()));
        }
    }

    /** The next former check may take the place of this one; nothing else may. */
    void refuseReplaced(String option, Format format, @Nullable Path target) {
        if (file != null
                && target != null
                && format != Format.JSON
                && Files.exists(target)
                && ReportOptions.isSame(target, Path.of(file))) {
            throw CliException.usage(
                    option + ": เป็นไฟล์ของ --baseline ซึ่งแทนได้ด้วยผลตรวจ json เท่านั้น ให้เขียนลงไฟล์อื่น",
                    option
                            + ": is the file of --baseline, which only a json report may replace; write to another file");
        }
    }
}
