package io.github.openita.io.online;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page that has nothing of its own leads to: by a refresh, a frame or a script. Immutable and thread-safe.
 *
 * @param to the address; empty where what it leads to is none
 */
record OnwardPage(Optional<URI> to) {

    private static final int FEW = 60;

    /** A page of these has something to show, though no words. */
    private static final String SHOWS = "img,picture,svg,canvas,video,audio,form,input,button";

    private static final Pattern REFRESH = Pattern.compile(
            "\\s*[0-9.]{0,6}\\s*[;,]\\s*(?:url\\s*=)?\\s*['\"]?(.+?)['\"]?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern SCRIPTED = Pattern.compile(
            "(?:^|[^\\w.$])(?:(?:window|self|top|parent|document)\\s*\\.\\s*)?location(?:\\s*\\.\\s*href)?\\s*"
                    + "(?:=(?!=)|\\.\\s*(?:replace|assign)\\s*\\()\\s*['\"`]([^'\"`]+)['\"`]");

    private static final int LONGEST_SCRIPT = 2000;

    /**
     * {@return what the page leads to; empty where it has something of its own}
     *
     * @param page the page
     * @param text its words
     * @param address where it came from
     */
    static Optional<OnwardPage> of(Document page, String text, URI address) {
        List<Element> frames = page.select("frameset > frame[src]");
        if (!frames.isEmpty()) {
            return Optional.of(first(frames, address));
        }
        if (text.length() > FEW || !page.select(SHOWS).isEmpty()) {
            return Optional.empty();
        }
        return refresh(page, address).or(() -> frame(page, address)).or(() -> script(page, address));
    }

    /** The first frame that leads to an address: one without any only keeps a margin. */
    private static OnwardPage first(List<Element> frames, URI address) {
        return new OnwardPage(frames.stream()
                .flatMap(frame -> resolved(frame, frame.attr("src"), address).stream())
                .findFirst());
    }

    private static Optional<OnwardPage> refresh(Document page, URI address) {
        return page.select("meta[http-equiv=refresh]").stream()
                .map(meta -> REFRESH.matcher(cut(meta.attr("content"))))
                .filter(Matcher::matches)
                .map(to -> new OnwardPage(resolved(page, to.group(1), address)))
                .filter(onwards -> !onwards.to.equals(Optional.of(address)))
                .findFirst();
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_SCRIPT));
    }

    private static Optional<OnwardPage> frame(Document page, URI address) {
        List<Element> frames = page.select("iframe[src],object[data],embed[src]");
        return frames.size() == 1
                ? Optional.of(new OnwardPage(resolved(
                        frames.get(0), frames.get(0).attr(frames.get(0).hasAttr("src") ? "src" : "data"), address)))
                : Optional.empty();
    }

    private static Optional<OnwardPage> script(Document page, URI address) {
        StringBuilder code = new StringBuilder();
        for (Element script : page.select("script")) {
            if (script.hasAttr("src")) {
                // It may make the page; that is not known.
                return Optional.empty();
            }
            code.append(script.data()).append('\n');
        }
        code.append(page.body().attr("onload"));
        Matcher scripted = SCRIPTED.matcher(code);
        return code.length() <= LONGEST_SCRIPT && scripted.find()
                ? Optional.of(new OnwardPage(resolved(page, scripted.group(1), address)))
                : Optional.empty();
    }

    /** Where an address of the page leads; it goes on from what the page says, else from where the page came from. */
    private static Optional<URI> resolved(Element at, String written, URI address) {
        return WebAddress.resolved(WebAddress.of(at.baseUri()).orElse(address), written);
    }
}
