package org.openrec.codesign.badge;

import org.openrec.shared.Language;

/**
 * What of a sheet somebody objects to.
 *
 * @param pointer where it stands in what was proposed (RFC 6901)
 * @param language in which they read it
 */
public record Criticised(String pointer, Language language) {}
