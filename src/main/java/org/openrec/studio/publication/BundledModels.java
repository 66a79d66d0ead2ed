package org.openrec.studio.publication;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrec.form.FormId;
import org.openrec.shared.Sha256;
import org.openrec.studio.FormFile;
import org.openrec.studio.ProcessModel;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The diagrams and forms that come with this release. */
@Component
public class BundledModels {

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();

    /**
     * One bundled diagram with the forms that it asks for.
     *
     * @param digest the same for the same files
     */
    public record Bundled(String process, ProcessModel model, String digest) {}

    public List<Bundled> all() throws IOException {
        Map<FormId, FormFile> forms = new HashMap<>();
        for (Resource file : resources.getResources("classpath:forms/*.form")) {
            FormFile form = FormFile.read(read(file));
            forms.put(form.id(), form);
        }
        List<Bundled> all = new ArrayList<>();
        for (Resource file : resources.getResources("classpath:bpmn/*.bpmn")) {
            ProcessModel model = new ProcessModel(new String(read(file), StandardCharsets.UTF_8), List.of())
                    .completed(id -> Optional.ofNullable(forms.get(id)));
            all.add(new Bundled(model.process().orElseThrow(), model, digest(model)));
        }
        return all;
    }

    private static byte[] read(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static String digest(ProcessModel model) {
        MessageDigest sha256 = Sha256.digest();
        sha256.update(model.bytes());
        model.forms().forEach(form -> sha256.update(form.bytes()));
        return HexFormat.of().formatHex(sha256.digest());
    }
}
