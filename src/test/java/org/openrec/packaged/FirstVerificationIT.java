package org.openrec.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first badge that is verified after a start has hardly more to load than the second. */
class FirstVerificationIT {

    private static final Path BADGE =
            Path.of("src/test/resources/cases/badges/06-set-issuer-and-a-witness-another-did-key-both-genu.json");

    /** Without anything prepared it is some three thousand. */
    private static final long FEW = 300;

    @TempDir
    Path data;

    private PackagedApplication application;

    @AfterEach
    void nothingRunsOn() {
        application.stop();
    }

    @Test
    void loadsHardlyAnyClasses() throws Exception {
        application = PackagedApplication.start(data);
        await("preparation")
                .until(() -> Files.readString(data.resolve("openrec.log")).contains("Badges can be verified"));
        verifyNothing();
        long before = application.classesLoaded();

        assertThat(verify(Files.readString(BADGE))).contains("\"valid\":true");

        assertThat(application.classesLoaded() - before).isLessThan(FEW);
    }

    /** What any call of the API loads is not counted. */
    private void verifyNothing() throws IOException, InterruptedException {
        assertThat(verify("{}")).contains("\"valid\":false");
    }

    private String verify(String badge) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(application.uri("/api/verify"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(badge))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }
}
