package org.openrec.people;

import java.net.URI;
import org.openrec.shared.LocalizedText;

/** A university service, a company, an association, a local authority, a student body. */
public record Organisation(OrganisationId id, OrganisationKind kind, LocalizedText name, String email, URI url) {}
