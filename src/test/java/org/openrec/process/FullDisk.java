package org.openrec.process;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A fault that lets nobody keep a credential, until somebody mends it. */
final class FullDisk {

    private FullDisk() {}

    static void begin(JdbcClient jdbc) {
        jdbc.sql("""
                CREATE FUNCTION openrec.disk_full() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'disk full'; END $$""").update();
        jdbc.sql("CREATE TRIGGER disk_full BEFORE INSERT ON openrec.credential"
                        + " FOR EACH ROW EXECUTE FUNCTION openrec.disk_full()")
                .update();
    }

    static void end(JdbcClient jdbc) {
        jdbc.sql("DROP FUNCTION IF EXISTS openrec.disk_full() CASCADE").update();
    }
}
