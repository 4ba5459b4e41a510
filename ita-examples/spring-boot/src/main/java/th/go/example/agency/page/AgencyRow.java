package th.go.example.agency.page;

/**
 * An agency in the list of all, as shown; what is not said of it is empty.
 *
 * @param id its number
 * @param name its name
 * @param district its district
 * @param province its province
 * @param latest its latest result
 */
record AgencyRow(long id, String name, String district, String province, String latest) {}
