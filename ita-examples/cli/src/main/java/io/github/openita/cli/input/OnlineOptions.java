package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.ProgressBar;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.io.online.OnlineLinks;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the network is used, and how. */
public final class OnlineOptions {

    /** For so long what a cache has is not asked for again; later only whether it is still the same. */
    private static final Duration FRESH_FOR = Duration.ofHours(1);

    boolean online;

    @Nullable
    String cache;

    boolean allowPrivate;

    /** Tells that a command takes them. */
    public void declare(Arguments takes) {
        takes.flag(
                "--online",
                found -> online = found,
                "ลองเปิดลิงก์ผ่านเครือข่ายเหมือนผู้ตรวจประเมิน และเปิดไฟล์ที่ได้รับ",
                "try the links over the network as an assessor would, and open what they deliver");
        takes.option(
                "--cache",
                "DIR",
                found -> cache = found,
                "เก็บไฟล์ที่ได้รับไว้ในโฟลเดอร์นี้สำหรับการตรวจครั้งต่อไป (ใช้กับ --online)",
                "keep what is delivered in this folder for the next run (with --online)");
        takes.flag(
                "--allow-private",
                found -> allowPrivate = found,
                "ลองเปิดที่อยู่ของเครื่องนี้และเครือข่ายภายในด้วย (ใช้กับ --online)",
                "also try addresses of this machine and of private networks (with --online)");
    }

    /** What tries links, with a progress bar where somebody watches; empty where that is not asked for. */
    public Optional<Trying> open(Console console) {
        if (!online) {
            if (cache != null || allowPrivate) {
                String option = cache != null ? "--cache" : "--allow-private";
                throw CliException.usage(option + " ใช้คู่กับ --online เท่านั้น", option + " goes with --online only");
            }
            return Optional.empty();
        }
        return Optional.of(Trying.of(console, cache, allowPrivate));
    }

    /**
     * Tries links until it is closed.
     *
     * @param links what tries them
     * @param bar where it shows how far it is
     */
    public record Trying(OnlineLinks links, ProgressBar bar) implements AutoCloseable {

        static Trying of(Console console, @Nullable String cache, boolean allowPrivate) {
            ProgressBar bar = new ProgressBar(console.err(), 100);
            OnlineLinks.Builder links = OnlineLinks.builder().allowPrivate(allowPrivate);
            if (cache != null) {
                keep(links, cache);
            }
            if (console.watched()) {
                links.progress((visited, total) -> bar.show(100L * visited / total));
            }
            return new Trying(links.build(), bar);
        }

        private static void keep(OnlineLinks.Builder links, String folder) {
            try {
                links.cache(Path.of(folder), FRESH_FOR);
            } catch (InvalidPathException e) {
                throw CliException.usage(
                        "--cache " + folder + ": ไม่ใช่ชื่อโฟลเดอร์", "--cache " + folder + ": is no name of a folder");
            } catch (InvalidInputException e) {
                throw CliException.usage("--cache", e.getText());
            }
        }

        /** Says what else is to be said, behind the bar. */
        public void tellNotices(Console console, Language language) {
            console.tell(links.getNotices().stream()
                    .map(notice -> notice.in(language))
                    .toList());
        }

        @Override
        public void close() {
            links.close();
            bar.clear();
        }
    }
}
