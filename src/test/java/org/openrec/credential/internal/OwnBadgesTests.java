package org.openrec.credential.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.openrec.credential.internal.CredentialFixtures.accepted;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.credential.Check.Kind;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Issuance.HolderUnknown;
import org.openrec.credential.Verdict;
import org.openrec.credential.Verdict.Outcome;
import org.openrec.credential.Verification;
import org.openrec.credential.document.BakedPng;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Our badges in the hands of others: the picture, the address, and who they are bound to. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class OwnBadgesTests {

    private static CredentialId id;

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication issuance;

    @Autowired
    Verification verification;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aCredential() {
        if (id == null) {
            id = issuance.issue(accepted(http, "lea"), CredentialFixtures.PROCESS);
        }
    }

    @Test
    void aForeignPictureWithOurBadgeInItSaysSo() throws Exception {
        String document = new String(file(".json"), UTF_8);

        refused(BakedPng.bake(picture(0xff0000), document));
        refused(withChunk(file(".png")));
    }

    @Test
    void anSvgIsTheSameWhereOnlyItsWriterDiffers() {
        String svg = new String(file(".svg"), UTF_8);

        for (String same : List.of(
                svg.replaceFirst("><", ">\n  <"),
                svg.replace("</svg>", "\n</svg>\n"),
                svg.replaceFirst(" xmlns:openbadges=", "   xmlns:openbadges="),
                svg.replaceFirst("<svg", "<!-- kept by somebody --><svg"))) {
            assertThat(same).isNotEqualTo(svg);
            Verdict verdict = verification.verify(same.getBytes(UTF_8));
            assertThat(verdict.valid()).as(verdict.checks().toString()).isTrue();
        }
    }

    @Test
    void anSvgThatDrawsSomethingElseIsNotOurs() {
        String svg = new String(file(".svg"), UTF_8);

        refused(svg.replaceFirst("fill=\"#", "fill=\"red\" data-was=\"#").getBytes(UTF_8));
        refused(svg.replace("</svg>", "<text>Doctorat</text></svg>").getBytes(UTF_8));
        refused(svg.replace("</svg>", "<style>*{display:none}</style></svg>").getBytes(UTF_8));
        refused(("<?xml-stylesheet href=\"x.css\"?>" + svg.replaceFirst("<\\?xml[^>]*>", "")).getBytes(UTF_8));
    }

    private void refused(byte[] file) {
        Verdict verdict = verification.verify(file);
        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_VALID);
        assertThat(verdict.checks())
                .filteredOn(it -> !it.passed())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(Kind.REGISTER);
                    assertThat(it.text().en()).contains("picture");
                });
    }

    @Test
    void anIssuerThatStandsAsItsIdAloneIsLookedUpToo() throws Exception {
        ObjectNode credential = (ObjectNode) new ObjectMapper().readTree(file(".json"));
        credential.put("issuer", credential.path("issuer").path("id").asText());
        credential.put("id", "https://elsewhere.example/credentials/1");

        Verdict verdict = verification.verify(credential.toString());

        assertThat(verdict.checks())
                .filteredOn(it -> it.kind() == Kind.REGISTER)
                .singleElement()
                .matches(it -> !it.passed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/vc | application/vc",
                "application/ld+json | application/ld+json",
                "application/json | application/json",
                "image/png | image/png",
                "image/svg+xml | image/svg+xml",
                "text/html,application/xhtml+xml,*/*;q=0.8 | text/html",
                "*/* | application/vc+ld+json",
                "image/avif,image/webp,image/png,image/svg+xml,*/*;q=0.8 | image/png",
                "text/html;q=0.1, application/vc;q=0.9 | application/vc"
            })
    void itsAddressGivesEachWhatTheyRead(String accept, String type) {
        ResponseEntity<byte[]> answer = get("/credentials/" + id, accept);

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().getContentType().toString()).startsWith(type);
        assertThat(answer.getHeaders().getVary()).contains("Accept");
        if (!type.equals("text/html")) {
            assertThat(answer.getHeaders().getAccessControlAllowOrigin()).isEqualTo("*");
            assertThat(verification.verify(answer.getBody()).valid()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".xml", ".jpg", ".json.bak", ".html"})
    void hasNoOtherForms(String ending) {
        assertThat(get("/credentials/" + id + ending, "*/*").getStatusCode().value())
                .isEqualTo(404);
    }

    @Test
    void machinesEverywhereMayReadWhatItPointsTo() throws Exception {
        ObjectNode credential = (ObjectNode) new ObjectMapper().readTree(file(".json"));
        for (String address : List.of(
                credential.at("/issuer/id").asText(),
                credential.at("/proof/0/verificationMethod").asText(),
                credential.at("/credentialSubject/achievement/id").asText(),
                credential.at("/credentialSubject/achievement/image/id").asText())) {
            ResponseEntity<byte[]> answer = get(address.replaceFirst("https?://[^/]+", ""), "*/*");
            assertThat(answer.getStatusCode().value()).as(address).isEqualTo(200);
            assertThat(answer.getHeaders().getAccessControlAllowOrigin())
                    .as(address)
                    .isEqualTo("*");
        }
    }

    @Test
    void nobodyIsGivenABadgeThatIsBoundToNobody() {
        var request = accepted(http, "marc");
        int before = signatures();
        jdbc.sql("UPDATE openrec.person SET email = '' WHERE login = 'marc'").update();
        try {
            assertThat(catchThrowable(() -> issuance.issue(request, CredentialFixtures.PROCESS)))
                    .isInstanceOf(HolderUnknown.class);
            assertThat(signatures()).isEqualTo(before);
        } finally {
            jdbc.sql("UPDATE openrec.person SET email = 'marc@univ.example' WHERE login = 'marc'")
                    .update();
        }
    }

    private int signatures() {
        return jdbc.sql("SELECT count(*) FROM openrec.signature_entry")
                .query(Integer.class)
                .single();
    }

    private ResponseEntity<byte[]> get(String path, String accept) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.ACCEPT, accept);
        return http.exchange(path, HttpMethod.GET, new HttpEntity<>(headers), byte[].class);
    }

    private byte[] file(String ending) {
        return http.getForObject("/credentials/" + id + ending, byte[].class);
    }

    private static byte[] picture(int colour) throws IOException {
        BufferedImage image = new BufferedImage(512, 512, BufferedImage.TYPE_INT_RGB);
        image.setRGB(10, 10, colour);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** An animated PNG shows other pictures than the first (PNG, third edition, 11.3.6). */
    private static byte[] withChunk(byte[] png) {
        byte[] data = new byte[8];
        data[3] = 1;
        ByteBuffer chunk = ByteBuffer.allocate(20);
        chunk.putInt(8).put("acTL".getBytes(UTF_8)).put(data);
        CRC32 crc = new CRC32();
        crc.update(chunk.array(), 4, 12);
        chunk.putInt((int) crc.getValue());
        byte[] longer = new byte[png.length + 20];
        System.arraycopy(png, 0, longer, 0, 33);
        System.arraycopy(chunk.array(), 0, longer, 33, 20);
        System.arraycopy(png, 33, longer, 53, png.length - 33);
        return longer;
    }
}
