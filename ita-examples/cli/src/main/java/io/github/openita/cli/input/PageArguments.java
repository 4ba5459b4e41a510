package io.github.openita.cli.input;

import io.github.openita.cli.output.Console;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.document.Source;
import io.github.openita.io.online.FetchedPage;
import io.github.openita.io.online.OnlineLinks;
import io.github.openita.rules.reading.LinkVisit;
import io.github.openita.rules.reading.VisitEnd;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pages as arguments: files, standard input and, where that is asked for, addresses. */
public final class PageArguments {

    private List<String> pages = List.of();

    @Nullable
    private String base;

    boolean online;

    boolean allowPrivate;

    /** Tells that a command takes them. */
    public void declare(Arguments takes) {
        takes.parameters(
                "PAGE",
                found -> pages = found,
                "หน้าเว็บ (HTML) หรือตารางลิงก์ (.csv, .xlsx) หรือ - สำหรับ standard input (HTML) หรือที่อยู่ (ใช้กับ --online)",
                "pages (HTML) or tables of links (.csv, .xlsx), - for HTML from standard input, or an address (with --online)");
        takes.option(
                "--base",
                "URL",
                found -> base = found,
                "ที่อยู่ของหน้า เพื่อเติมลิงก์ให้เต็ม",
                "the address of the page, to complete its links");
        takes.flag(
                "--online",
                found -> online = found,
                "อ่านหน้าที่เป็นที่อยู่ผ่านเครือข่าย",
                "fetch pages that are addresses over the network");
        takes.flag(
                "--allow-private",
                found -> allowPrivate = found,
                "อ่านจากที่อยู่ของเครื่องนี้และเครือข่ายภายในด้วย (ใช้กับ --online)",
                "also from addresses of this machine and of private networks (with --online)");
    }

    /**
     * The pages, and from where their links go on.
     *
     * @param sources the pages
     * @param workbooks files that hold tables
     * @param base the address that is given, or else that of the page that was fetched
     */
    public record Pages(List<Source> sources, List<Path> workbooks, Optional<String> base) {}

    /** Reads them all. */
    public Pages read(Console console) {
        if (allowPrivate && !online) {
            throw CliException.usage(
                    "--allow-private ใช้คู่กับ --online เท่านั้น", "--allow-private goes with --online only");
        }
        Optional<String> address =
                pages.stream().filter(PageArguments::isAddress).findFirst();
        if (address.isEmpty()) {
            return new Pages(
                    pages.stream()
                            .filter(page -> !isWorkbook(page))
                            .map(console::source)
                            .toList(),
                    workbooks(console),
                    Optional.ofNullable(base));
        }
        if (!online) {
            throw CliException.usage(
                    address.get() + ": เป็นที่อยู่ ต้องใช้ --online จึงจะอ่านผ่านเครือข่าย",
                    address.get() + ": is an address, which is fetched with --online only");
        }
        if (pages.size() > 1 && base == null) {
            throw CliException.usage(
                    address.get() + ": นำเข้าร่วมกับหน้าอื่นได้เมื่อระบุ --base",
                    address.get() + ": goes together with other pages only where --base is given");
        }
        return fetched(console);
    }

    private Pages fetched(Console console) {
        List<Source> sources = new ArrayList<>();
        String from = base;
        try (OnlineLinks links =
                OnlineLinks.builder().allowPrivate(allowPrivate).build()) {
            for (String page : pages) {
                if (isAddress(page)) {
                    FetchedPage fetched = links.fetch(page);
                    from = from == null ? fetched.address() : from;
                    sources.add(source(page, fetched));
                } else if (!isWorkbook(page)) {
                    sources.add(console.source(page));
                }
            }
        }
        return new Pages(sources, workbooks(console), Optional.ofNullable(from));
    }

    private List<Path> workbooks(Console console) {
        return pages.stream()
                .filter(PageArguments::isWorkbook)
                .map(console::file)
                .toList();
    }

    private static boolean isWorkbook(String page) {
        return !isAddress(page) && page.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    private static Source source(String page, FetchedPage fetched) {
        try {
            return fetched.toSource(page).orElseThrow(() -> refused(page, fetched.visit()));
        } catch (IOException e) {
            throw CliException.document(
                    BilingualText.of(page + ": อ่านสิ่งที่ได้รับไม่ได้", page + ": what was delivered cannot be read"));
        }
    }

    static boolean isAddress(String argument) {
        String small = argument.toLowerCase(Locale.ROOT);
        return small.startsWith("http://") || small.startsWith("https://");
    }

    private static CliException refused(String page, LinkVisit visit) {
        String what =
                visit.end().code() + visit.status().map(status -> " " + status).orElse("");
        if (visit.elsewhere().isPresent()) {
            String elsewhere = ThaiText.quoted(visit.elsewhere().get());
            return CliException.document(BilingualText.of(
                    page + ": หน้านี้เป็นหน้าที่ส่งต่อหรือฝังหน้าอื่นเท่านั้น: นำเข้าจาก " + elsewhere,
                    page + ": this page only leads on to another one or frames it: import " + elsewhere));
        }
        boolean isPrivate = visit.end() == VisitEnd.PRIVATE;
        return CliException.document(BilingualText.of(
                page + ": เปิดหน้านี้ผ่านเครือข่ายไม่ได้ (" + what + ")"
                        + (isPrivate ? " หากตั้งใจ ให้เพิ่ม --allow-private" : ""),
                page + ": this page cannot be opened over the network (" + what + ")"
                        + (isPrivate ? "; where that is meant, add --allow-private" : "")));
    }
}
