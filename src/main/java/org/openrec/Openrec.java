package org.openrec;

import org.openrec.database.EmbeddedDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Openrec. */
@SpringBootApplication
@EnableScheduling
public class Openrec {

    public static void main(String[] args) {
        SpringApplication openrec = new SpringApplication(Openrec.class);
        openrec.addInitializers(new FreePort(), new EmbeddedDatabase());
        openrec.run(args);
    }
}
