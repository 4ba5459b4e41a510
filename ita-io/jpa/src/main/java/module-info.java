/** Scores, codes, fiscal years and documents as columns of a database. */
module io.github.openita.jpa {
    requires transitive io.github.openita.io;
    requires transitive jakarta.persistence;
    requires static jakarta.inject;
    requires static org.hibernate.orm.core;
    requires static org.jspecify;

    exports io.github.openita.jpa;

    provides org.hibernate.boot.spi.MetadataBuilderInitializer with
            io.github.openita.jpa.HibernateConverters;
}
