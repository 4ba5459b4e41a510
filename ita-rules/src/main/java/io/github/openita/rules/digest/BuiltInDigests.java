package io.github.openita.rules.digest;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import java.util.Map;
import java.util.Optional;

/**
 * What {@link RuleDigest} makes of the rules of each built-in edition. It is the same at every start, so no start makes it
 * anew; whoever changes a rule of a year changes it here too, and by that sees which years the change is of. Static
 * methods only; thread-safe.
 */
public final class BuiltInDigests {

    private static final Map<String, String> BY_NAME = Map.of(
            "nacc-2563.r1", "sha256:ab9f6e63def1e41abdbf2391ff8b75daca39ebbe30bf47a5a4fa874f4ce6b74b",
            "nacc-2564.r1", "sha256:bb77b9dbc2c61b1d51fff0a4f9704d2514e44e2d89b9f93e053178154a5cc156",
            "nacc-2565.r1", "sha256:90629a24ed709c1cef6186017cfe9ecb0d5afcda55758e7c6069a0d61c8d0667",
            "nacc-2566.r1", "sha256:b8fd30a3caecb721a6921a6981f082e72233a0272e780c8ad84abf1d69518cc6",
            "nacc-2567.r1", "sha256:a9ee000afa01495e77c648d60241d720c9009fa460ba0dc8a89c123269a83cc5",
            "nacc-2568.r1", "sha256:1f459b708c7a3feabf0e4b371a7f2df8a5ed060c4a90a306a1d0a8d4f90458e2",
            "nacc-2569.r1", "sha256:9d8eeaacbc5d3f329539c50900e59d65c7bba0fcea83920f3aea55fdd08c911c");

    private BuiltInDigests() {}

    /**
     * {@return the digest of the rules of an edition; empty for one that is not built in, whatever it is called}
     *
     * @param edition the form
     */
    public static Optional<String> find(Edition edition) {
        String name = edition.nameWithRevision();
        String digest = BY_NAME.get(name);
        return digest != null && Editions.find(name).orElse(null) == edition ? Optional.of(digest) : Optional.empty();
    }
}
