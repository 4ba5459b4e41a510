package io.github.openita.rules.digest;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.rules.Rule;
import io.github.openita.rules.RuleSet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Digests a rule set by its value: every field with its length before it, so that no two values read alike. */
public final class RuleDigest {

    private final StringBuilder value = new StringBuilder();

    private RuleDigest() {}

    /**
     * {@return {@code sha256:} and the digest in hexadecimal}
     *
     * @param rules the rules
     */
    public static String of(RuleSet rules) {
        RuleDigest digest = new RuleDigest();
        digest.add(rules.getEdition());
        rules.getEdition().getItems().forEach(item -> digest.add(item, rules.getRules(item.getCode())));
        return "sha256:" + HexFormat.of().formatHex(sha256(digest.value.toString()));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void add(Object... fields) {
        for (Object field : fields) {
            String text = String.valueOf(field);
            value.append(text.length()).append(':').append(text).append('\n');
        }
    }

    private void add(Edition edition) {
        add(edition.getName(), edition.getRevision(), edition.getFiscalYear());
        add(edition.getWeights(), edition.getRounding().stream().sorted().toList());
        add(edition.getIndicators().stream()
                .map(indicator -> indicator.getTool() + " " + indicator.getNumber())
                .collect(Collectors.joining(",")));
        edition.getSubIndicators().forEach(sub -> add(sub.getCode(), sub.getIndicator(), sub.getItems()));
    }

    private void add(Item item, List<Rule> rules) {
        boolean onOwnSite = rules.stream().noneMatch(Rule::isAnySiteAllowed);
        add(item.getCode(), item.getNameTh(), item.getSubIndicator(), onOwnSite);
        for (Rule rule : rules) {
            add(rule.getId(), rule.getBasis().map(Object::toString).orElse(""));
            rule.getFiscalYear().ifPresent(this::add);
            rule.getFrequency().ifPresent(this::add);
            rule.getElement().ifPresent(this::add);
        }
    }

    private void add(Element element) {
        add(element.getNumber().orElse(""), element.getWordingTh(), element.isNoneAllowed());
        add(element.getAppliesTo().map(Object::toString).orElse(""));
    }
}
