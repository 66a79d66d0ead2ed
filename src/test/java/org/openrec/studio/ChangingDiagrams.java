package org.openrec.studio;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.openrec.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A student and a service while managers change the diagram of requests; afterwards it is as shipped. */
abstract class ChangingDiagrams {

    @Autowired
    TestRestTemplate http;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient jdbc;

    ChangedRequests requests;
    Caller lea;
    Caller dci;

    @BeforeEach
    void people() {
        requests = new ChangedRequests(http, cases, jobs, jdbc);
        lea = new Caller(http, "lea");
        dci = new Caller(http, "dci");
        lea.withdrawAll();
    }

    @AfterEach
    void asItWas() {
        requests.asShipped();
    }
}
