package th.go.example.agency.store;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** Pages whose order is always the same: by what was asked for, and then by number. */
final class Paging {

    private Paging() {}

    /**
     * The page that is asked for, or one that is as surely empty; newest first where no order is.
     *
     * @throws InvalidInputException where it shall be sorted by anything else
     */
    static Pageable of(Pageable asked, String... sortable) {
        List<Sort.Order> orders = new ArrayList<>();
        for (Sort.Order order : asked.getSort()) {
            if (!List.of(sortable).contains(order.getProperty())) {
                String found = ThaiText.quoted(order.getProperty());
                String known = String.join(", ", sortable);
                throw new InvalidInputException(
                        "เรียงตาม " + found + " ไม่ได้: ใช้ " + known,
                        "cannot sort by " + found + ": there are " + known);
            }
            orders.add(new Sort.Order(order.getDirection(), order.getProperty()));
        }
        orders.add(Sort.Order.desc("id"));
        // What stands before a page is counted in an int.
        int last = Integer.MAX_VALUE / asked.getPageSize() - 1;
        return PageRequest.of(Math.min(asked.getPageNumber(), last), asked.getPageSize(), Sort.by(orders));
    }
}
