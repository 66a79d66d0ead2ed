package org.openrec.packaged;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openrec.Patience;

/**
 * One kind of body that costs its sender little and was made to cost us much.
 *
 * @param path where it is sent to
 * @param type its content type
 */
record Attack(String name, String path, String type, byte[] body) {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String KEY = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";
    private static final String PROOF =
            "zeuuS9pi2ZR8Q41bFFJKS9weSWkwa7pRcxHTHzxjDEHtVSZp3D9Rm3JdzT82EQpmXMb9wvfFJLuDPeSXZaRX1q1c";

    /** @param task a review that waits for the service of {@code scd} */
    static List<Attack> all(String task) throws IOException {
        String json = "application/json";
        return List.of(
                new Attack("blank nodes that point at each other", "/api/verify", json, badge(related(9))),
                new Attack("as many blank nodes as fit", "/api/verify", json, badge(empty(80_000))),
                new Attack("a picture that inflates", "/api/verify", "image/png", picture(800)),
                new Attack(
                        "48 MB in one value",
                        "/api/verify",
                        json,
                        ("{\"a\":\"" + "x".repeat(48 * MEGABYTE)).getBytes(UTF_8)),
                new Attack(
                        "48 MB in many values",
                        "/api/applications",
                        json,
                        ("[" + "0,".repeat(24 * MEGABYTE)).getBytes(UTF_8)),
                new Attack(
                        "lists in lists",
                        "/api/applications",
                        json,
                        "[".repeat(MEGABYTE - 1).getBytes(UTF_8)),
                new Attack("a form with a long list", "/api/tasks/" + task + "/complete", json, form()),
                new Attack(
                        "an archive that inflates",
                        "/api/evidence",
                        "multipart/form-data; boundary=x",
                        upload(archive())));
    }

    HttpRequest to(URI target) {
        String who = path.startsWith("/api/tasks") ? "scd" : "lea";
        HttpRequest.Builder request = HttpRequest.newBuilder(target)
                .timeout(Patience.LONG)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body));
        if (!path.equals("/api/verify")) {
            request.header(
                    "Authorization", "Basic " + Base64.getEncoder().encodeToString((who + ":openrec").getBytes(UTF_8)));
        }
        return request.build();
    }

    private static byte[] badge(String related) {
        return """
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                     "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                 "id": "urn:uuid:6ec6cf5a-3f2b-4ab5-8a3c-0f7d0f3a7a11",
                 "type": ["VerifiableCredential", "OpenBadgeCredential"], "name": "Accueil",
                 "issuer": {"id": "%1$s", "type": ["Profile"], "name": "Somebody"},
                 "validFrom": "2026-01-02T03:04:05Z",
                 "credentialSubject": {"id": "urn:uuid:0d3d7f5e-6b1f-44cf-9d1e-9f1cbb7f8c22", "type": ["AchievementSubject"],
                     "achievement": {"id": "urn:uuid:1d3d7f5e-6b1f-44cf-9d1e-9f1cbb7f8c22", "type": ["Achievement"],
                         "name": "Accueil", "description": "Accueillir", "criteria": {"narrative": "Avoir accueilli"},
                         "related": [%2$s]}},
                 "proof": [{"type": "DataIntegrityProof", "cryptosuite": "eddsa-rdfc-2022", "created": "2026-01-02T03:04:05Z",
                     "verificationMethod": "%1$s#%3$s", "proofPurpose": "assertionMethod", "proofValue": "%4$s"}]}
                """.formatted(KEY, related, KEY.substring("did:key:".length()), PROOF)
                .getBytes(UTF_8);
    }

    private static String related(int nodes) {
        return IntStream.range(0, nodes)
                .mapToObj(i -> "{\"id\":\"_:n%d\",\"type\":[\"Achievement\"],\"related\":[%s]}"
                        .formatted(
                                i,
                                IntStream.range(0, nodes)
                                        .filter(j -> j != i)
                                        .mapToObj("{\"id\":\"_:n%d\"}"::formatted)
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining(","));
    }

    private static String empty(int nodes) {
        return "{},".repeat(nodes) + "{}";
    }

    /** A picture whose text inflates to so many megabytes (PNG, third edition, 11.3.3.3). */
    private static byte[] picture(int megabytes) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.write("openbadgecredential\0\1\0\0\0".getBytes(US_ASCII));
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(text)) {
            deflated.write("{\"a\":\"".getBytes(US_ASCII));
            byte[] much = "x".repeat(MEGABYTE).getBytes(US_ASCII);
            for (int i = 0; i < megabytes; i++) {
                deflated.write(much);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(png);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(out, "IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0});
        chunk(out, "iTXt", text.toByteArray());
        chunk(out, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(US_ASCII));
        sum.update(content);
        out.writeInt(content.length);
        out.write(name.getBytes(US_ASCII));
        out.write(content);
        out.writeInt((int) sum.getValue());
    }

    /** Values that fit into what is read, in one list. */
    private static byte[] form() {
        return ("{\"values\":{\"decision\":\"accepted\",\"criteria\":[" + "{\"met\":true},".repeat(30_000) + "{}]}}")
                .getBytes(UTF_8);
    }

    /** Half a gigabyte of nothing before what tells the type. */
    private static byte[] archive() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("nothing"));
            byte[] much = new byte[MEGABYTE];
            for (int i = 0; i < 512; i++) {
                zip.write(much);
            }
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
        }
        return bytes.toByteArray();
    }

    private static byte[] upload(byte[] file) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.docx\"\r\n\r\n".getBytes(US_ASCII));
        body.write(file);
        body.write("\r\n--x--\r\n".getBytes(US_ASCII));
        return body.toByteArray();
    }
}
