package org.openrec.studio.publication;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what releases have brought: each is published or proposed once. */
@Component
public class ReleasedModels {

    private final JdbcClient jdbc;

    ReleasedModels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isNew(BundledModels.Bundled model) {
        return jdbc.sql("SELECT count(*) FROM openrec.released_model WHERE process = ? AND digest = ?")
                        .params(model.process(), model.digest())
                        .query(Long.class)
                        .single()
                == 0;
    }

    void add(BundledModels.Bundled model) {
        jdbc.sql("INSERT INTO openrec.released_model (process, digest) VALUES (?, ?)")
                .params(model.process(), model.digest())
                .update();
    }
}
