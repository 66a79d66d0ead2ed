package org.openrec.people;

import java.net.URI;
import java.util.Optional;
import org.openrec.shared.LocalizedText;

/**
 * A university service, a company, an association, a local authority, a student body.
 *
 * @param logoSvg a complete SVG document, if it has a logo
 * @param archived whether it takes part no more; what it did stays
 */
public record Organisation(
        OrganisationId id,
        OrganisationKind kind,
        LocalizedText name,
        String email,
        URI url,
        PostalAddress address,
        Optional<String> logoSvg,
        boolean archived) {}
