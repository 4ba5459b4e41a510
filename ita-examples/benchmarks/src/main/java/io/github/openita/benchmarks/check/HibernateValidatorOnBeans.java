package io.github.openita.benchmarks.check;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator on beans that were made before, with a factory that is built once. Used by one thread. */
public final class HibernateValidatorOnBeans implements PreparedCheck<Set<ConstraintViolation<Object>>> {

    private final String edition;
    private final Validator validator;
    private final Object bean;

    private HibernateValidatorOnBeans(String edition, Object bean) {
        this.edition = edition;
        this.validator = validator();
        this.bean = bean;
    }

    static HibernateValidatorOnBeans ofTheModelsShape(CheckCase one) {
        return new HibernateValidatorOnBeans(
                one.form().getName(), ShapedBean.of(FormOutline.of(one.form()), new JacksonModel(one.bytes()).run()));
    }

    static HibernateValidatorOnBeans flat(CheckCase one) {
        return new HibernateValidatorOnBeans(
                one.form().getName(), FlatBean.of(FormOutline.of(one.form()), new JacksonModel(one.bytes()).run()));
    }

    /**
     * {@return how much is wrong with it, by flat beans}
     *
     * @param form what a form asks for
     * @param disclosure a document
     */
    public static int violations(FormOutline form, PlainDisclosure disclosure) {
        return validator().validate(FlatBean.of(form, disclosure)).size();
    }

    private static Validator validator() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    @Override
    public Set<ConstraintViolation<Object>> run() {
        return validator.validate(bean);
    }

    @Override
    public Set<Spot> spots(Set<ConstraintViolation<Object>> result) {
        Set<Spot> spots = new HashSet<>();
        result.forEach(violation -> spots.add(spot(violation)));
        return spots;
    }

    /** {@code items[o17].links[0]}, {@code items[o17].elements[problems]}: with what each is an element of. */
    private Spot spot(ConstraintViolation<Object> violation) {
        List<String> steps = new ArrayList<>();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKey() != null) {
                steps.add(node.getKey().toString());
            } else if (node.getIndex() != null) {
                steps.add(node.getIndex().toString());
            }
            if (!node.getName().startsWith("<")) {
                steps.add(node.getName().replace("OrNone", ""));
            }
        }
        boolean missing = steps.size() == 4 && violation.getInvalidValue() == null;
        String item = edition + "/" + steps.get(1) + "/";
        if (steps.size() == 2) {
            return new Spot(item + "@absent", "/items");
        }
        String page = "/items/" + steps.get(1);
        return switch (steps.get(2)) {
            case "links" -> new Spot(item + "@link", steps.size() == 3 ? page : page + "/links/" + steps.get(3));
            case "fiscalYear" -> new Spot(item + "@period", page + "/fiscalYear");
            default -> new Spot(item + steps.get(3), page + "/elements" + (missing ? "" : "/" + steps.get(3)));
        };
    }
}
