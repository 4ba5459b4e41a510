package io.github.openita.benchmarks.check;

/** Everyone who is measured. Immutable and thread-safe. */
public enum CheckContender {
    /** Floor: Jackson's tree of the bytes. */
    JACKSON_TREE("Jackson `readTree`"),
    /** Floor: Jackson to plain classes. */
    JACKSON_MODEL("Jackson to plain classes"),
    /** Ceiling: hand-written Java over the library's model. */
    HAND_WRITTEN("hand-written Java on the model"),
    /** The library on its model. */
    OURS_ON_MODEL("this library on the model"),
    /** The library from bytes to located findings. */
    OURS_FROM_BYTES("this library, bytes to located findings"),
    /** networknt on Jackson's tree. */
    NETWORKNT_ON_TREE("networknt on the tree"),
    /** networknt from a text. */
    NETWORKNT_FROM_TEXT("networknt from text"),
    /** Hibernate Validator on beans of the model's shape. */
    HIBERNATE_VALIDATOR("Hibernate Validator on beans of the model's shape"),
    /** Hibernate Validator on flat beans. */
    HIBERNATE_VALIDATOR_FLAT("Hibernate Validator on flat beans, own constraint"),
    /** Ceiling of the full set of rules. */
    HAND_WRITTEN_FULL("hand-written Java, all rules"),
    /** The library on its model, every message of every finding read in both languages. */
    OURS_WITH_MESSAGES("this library on the model, messages read"),
    /** The library on its model, with the score to expect. */
    OURS_WITH_FORECAST("this library on the model, forecast read"),
    /** The library from bytes to the report as JSON, digests included. */
    OURS_TO_JSON("this library, bytes to report as JSON");

    private final String title;

    CheckContender(String title) {
        this.title = title;
    }

    /** {@return what the tables call it} */
    public String getTitle() {
        return title;
    }

    /** Whether it finds more than JSON Schema and Bean Validation can express. */
    boolean knowsAllRules() {
        return switch (this) {
            case OURS_ON_MODEL,
                    OURS_FROM_BYTES,
                    HAND_WRITTEN_FULL,
                    OURS_WITH_MESSAGES,
                    OURS_WITH_FORECAST,
                    OURS_TO_JSON -> true;
            default -> false;
        };
    }

    /** Whether it finds anything; a floor does not. */
    boolean isJudge() {
        return this != JACKSON_TREE && this != JACKSON_MODEL;
    }

    PreparedCheck<?> prepare(CheckCase one) {
        return switch (this) {
            case JACKSON_TREE -> new JacksonTree(one.bytes());
            case JACKSON_MODEL -> new JacksonModel(one.bytes());
            case HAND_WRITTEN -> new HandWritten(one.form(), one.disclosure(), false);
            case OURS_ON_MODEL -> new OursOnModel(one.form(), one.disclosure());
            case OURS_FROM_BYTES -> new OursFromBytes(one.form(), one.bytes());
            case NETWORKNT_ON_TREE -> Networknt.onTree(one);
            case NETWORKNT_FROM_TEXT -> Networknt.fromText(one);
            case HIBERNATE_VALIDATOR -> HibernateValidatorOnBeans.ofTheModelsShape(one);
            case HIBERNATE_VALIDATOR_FLAT -> HibernateValidatorOnBeans.flat(one);
            case HAND_WRITTEN_FULL -> new HandWritten(one.form(), one.disclosure(), true);
            case OURS_WITH_MESSAGES -> OursAsked.forMessages(new OursOnModel(one.form(), one.disclosure()));
            case OURS_WITH_FORECAST -> OursAsked.forForecast(new OursOnModel(one.form(), one.disclosure()));
            case OURS_TO_JSON -> OursAsked.forJson(new OursFromBytes(one.form(), one.bytes()));
        };
    }
}
