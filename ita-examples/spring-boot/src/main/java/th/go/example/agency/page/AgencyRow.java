package th.go.example.agency.page;

import org.jspecify.annotations.Nullable;

/**
 * An agency in the list of all, as shown; what is not said of it is empty.
 *
 * @param id its number
 * @param name its name
 * @param district its district
 * @param province its province
 * @param latest its latest result; {@code null} where what is kept cannot be read
 */
record AgencyRow(
        long id,
        String name,
        String district,
        String province,
        @Nullable String latest) {}
