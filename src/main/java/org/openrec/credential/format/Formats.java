package org.openrec.credential.format;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The formats that there are; in the first of them each award is signed. */
@Component
public class Formats {

    private final List<CredentialFormat> all;

    Formats(List<CredentialFormat> all) {
        this.all = List.copyOf(all);
    }

    public CredentialFormat first() {
        return all.get(0);
    }

    /** The one in which something presented is written. */
    public Optional<CredentialFormat> of(JsonNode presented) {
        return all.stream().filter(it -> it.recognises(presented)).findFirst();
    }

    /** What a picture carries, of whichever format. */
    public Optional<String> outOfPng(byte[] png) {
        return all.stream().flatMap(it -> it.outOfPng(png).stream()).findFirst();
    }

    /** What a picture carries, of whichever format. */
    public Optional<String> outOfSvg(byte[] svg) {
        return all.stream().flatMap(it -> it.outOfSvg(svg).stream()).findFirst();
    }
}
