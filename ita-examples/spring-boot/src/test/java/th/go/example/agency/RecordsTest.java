package th.go.example.agency;

/** On H2, as the service comes. */
class RecordsTest extends RecordsCase {}
