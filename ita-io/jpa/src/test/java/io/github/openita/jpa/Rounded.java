package io.github.openita.jpa;

import io.github.openita.core.words.Score;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** An entity whose author has forgotten how many decimals a score has. */
@Entity
class Rounded {

    @Id
    @GeneratedValue
    @Nullable
    Long id;

    @Nullable
    Score score;
}
