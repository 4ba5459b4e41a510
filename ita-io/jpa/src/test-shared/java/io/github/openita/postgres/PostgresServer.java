package io.github.openita.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;

/** A real PostgreSQL for tests, started once in each JVM that asks for it and gone with it. */
public final class PostgresServer {

    /** Why a test is skipped: what helps is a user other than root, or one who may make a user namespace. */
    public static final String WHY_NOT = "PostgreSQL does not start here; as root it needs unshare -U";

    private PostgresServer() {}

    /** {@return whether it starts here; with the system property {@code postgresql.required} it must} */
    public static boolean starts() {
        try {
            return Started.SERVER.getPort() > 0;
        } catch (ExceptionInInitializerError | NoClassDefFoundError e) {
            if (Boolean.getBoolean("postgresql.required")) {
                throw new IllegalStateException(WHY_NOT, e);
            }
            return false;
        }
    }

    /** {@return the address of its database, with the user} */
    public static String url() {
        return Started.SERVER.getJdbcUrl("postgres", "postgres");
    }

    private static final class Started {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .start();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
