package org.openrec;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Openrec. */
@SpringBootApplication
public class Openrec {

    public static void main(String[] args) {
        SpringApplication.run(Openrec.class, args);
    }
}
