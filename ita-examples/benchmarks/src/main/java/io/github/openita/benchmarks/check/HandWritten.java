package io.github.openita.benchmarks.check;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ceiling: what somebody would write who needs this one check and nothing else: the words of these documents, no
 * other spellings of them, and where, not why.
 */
final class HandWritten implements PreparedCheck<List<Spot>> {

    private record AskedElement(String id, String rule, boolean noneAllowed) {}

    private record AskedItem(
            QuestionCode code,
            NodeCode group,
            String title,
            boolean onOwnSite,
            String absent,
            String link,
            String period,
            String site,
            String copied,
            String shared,
            @Nullable FiscalYear year,
            List<AskedElement> elements) {}

    private final List<AskedItem> asked;
    private final Disclosure disclosure;

    private final Map<String, AskedItem> byTitle = new HashMap<>();
    private final boolean allRules;

    HandWritten(Edition form, Disclosure disclosure, boolean allRules) {
        this.asked = form.getItems().stream().map(item -> asked(form, item)).toList();
        this.disclosure = disclosure;
        this.allRules = allRules;
        asked.forEach(item -> byTitle.putIfAbsent(item.title, item));
    }

    private static AskedItem asked(Edition form, Item item) {
        String rule = form.getName() + "/" + item.getCode() + "/";
        return new AskedItem(
                item.getCode(),
                item.getSubIndicator(),
                item.getNameTh(),
                !item.getTopic().equals(Optional.of("social")),
                rule + "@absent",
                rule + "@link",
                rule + "@period",
                rule + "@site",
                rule + "@title",
                rule + "@shared",
                item.getPeriodOffset().map(form.getFiscalYear()::plusYears).orElse(null),
                item.getElements().stream().map(element -> asked(rule, element)).toList());
    }

    private static AskedElement asked(String rule, Element element) {
        return new AskedElement(element.getId(), rule + element.getId(), element.isNoneAllowed());
    }

    @Override
    public List<Spot> run() {
        List<Spot> spots = new ArrayList<>();
        for (AskedItem item : asked) {
            ItemDisclosure published = disclosure.getItems().get(item.code);
            if (published == null) {
                spots.add(new Spot(item.absent, "/items"));
            } else {
                check(item, published, spots);
            }
        }
        if (allRules) {
            checkSite(spots);
            checkTitles(spots);
            checkShared(spots);
        }
        return spots;
    }

    private void checkSite(List<Spot> spots) {
        String website = disclosure
                .getAgency()
                .flatMap(Agency::getWebsite)
                .map(HandWritten::host)
                .orElse("");
        if (website.isEmpty()) {
            return;
        }
        for (AskedItem item : asked) {
            ItemDisclosure published = disclosure.getItems().get(item.code);
            if (published != null && item.onOwnSite) {
                List<Link> links = published.getLinks();
                for (int i = 0; i < links.size(); i++) {
                    String host = host(links.get(i).getUrl());
                    if (!host.isEmpty() && !host.equals(website) && !host.endsWith("." + website)) {
                        spots.add(new Spot(item.site, "/items/" + item.code + "/links/" + i));
                    }
                }
            }
        }
    }

    private static String host(String url) {
        int scheme = url.indexOf("://");
        if (scheme < 0) {
            return "";
        }
        int end = url.indexOf('/', scheme + 3);
        String host = url.substring(scheme + 3, end < 0 ? url.length() : end).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private void checkTitles(List<Spot> spots) {
        for (AskedItem item : asked) {
            ItemDisclosure published = disclosure.getItems().get(item.code);
            String title = published == null ? null : published.getTitle().orElse(null);
            if (title != null && !title.equals(item.title) && byTitle.containsKey(title)) {
                spots.add(new Spot(item.copied, "/items/" + item.code + "/title"));
            }
        }
    }

    private void checkShared(List<Spot> spots) {
        Map<String, List<AskedItem>> users = new HashMap<>();
        for (AskedItem item : asked) {
            ItemDisclosure published = disclosure.getItems().get(item.code);
            if (published != null) {
                for (Link link : published.getLinks()) {
                    List<AskedItem> sharing = users.computeIfAbsent(link.getUrl(), url -> new ArrayList<>(1));
                    if (!sharing.contains(item) && Vocabulary.leadsSomewhere(link.getUrl())) {
                        sharing.add(item);
                    }
                }
            }
        }
        users.forEach((url, sharing) -> {
            if (sharing.size() >= 3
                    && sharing.stream().map(AskedItem::group).distinct().count() > 1) {
                checkShared(sharing.get(0), url, spots);
            }
        });
    }

    private void checkShared(AskedItem first, String url, List<Spot> spots) {
        List<Link> links =
                Objects.requireNonNull(disclosure.getItems().get(first.code)).getLinks();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).getUrl().equals(url)) {
                spots.add(new Spot(first.shared, "/items/" + first.code + "/links/" + i));
                return;
            }
        }
    }

    private static void check(AskedItem item, ItemDisclosure published, List<Spot> spots) {
        List<Link> links = published.getLinks();
        if (links.isEmpty()) {
            spots.add(new Spot(item.link, "/items/" + item.code));
        }
        for (int i = 0; i < links.size(); i++) {
            if (!Vocabulary.leadsSomewhere(links.get(i).getUrl())) {
                spots.add(new Spot(item.link, "/items/" + item.code + "/links/" + i));
            }
        }
        FiscalYear year = published.getFiscalYear().orElse(null);
        if (item.year != null && year != null && !year.equals(item.year)) {
            spots.add(new Spot(item.period, "/items/" + item.code + "/fiscalYear"));
        }
        Elements elements = published.getElements().orElse(null);
        if (elements != null) {
            check(item, elements, spots);
        }
    }

    private static void check(AskedItem item, Elements elements, List<Spot> spots) {
        for (AskedElement element : item.elements) {
            ElementValue value = elements.asMap().get(element.id);
            if (value == null) {
                spots.add(new Spot(element.rule, "/items/" + item.code + "/elements"));
            } else if (!tells(value, element.noneAllowed)) {
                spots.add(new Spot(element.rule, "/items/" + item.code + "/elements/" + element.id));
            }
        }
    }

    private static boolean tells(ElementValue value, boolean noneAllowed) {
        Object said = value.toJson();
        if (said instanceof String text) {
            return Vocabulary.tells(text, noneAllowed);
        }
        if (value.isSeveral()) {
            return value.getValues().stream().anyMatch(one -> tells(one, noneAllowed));
        }
        return said instanceof BigDecimal || Boolean.TRUE.equals(said);
    }

    @Override
    public Set<Spot> spots(List<Spot> result) {
        return new HashSet<>(result);
    }
}
