package io.github.openita.cli;

import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code init --edition NAME}: a disclosure to fill in. */
@Command(
        name = "init",
        description = {"สร้างแบบฟอร์มเปล่าสำหรับกรอกข้อมูล OIT", "an empty disclosure to fill in"})
final class InitCommand extends ItaCommand {

    @Option(
            names = "--edition",
            required = true,
            paramLabel = "NAME|YEAR|FILE",
            description = {"แบบประเมิน: ชื่อ ปีงบประมาณ หรือไฟล์", "the edition: a name, a fiscal year or a file"})
    String edition;

    @Override
    Set<Format> formats() {
        return EnumSet.of(Format.TEXT, Format.JSON);
    }

    @Override
    Output output(Console console, Format format) {
        return Output.of(console.json().skeleton(EditionArgument.resolve(edition, console)));
    }
}
