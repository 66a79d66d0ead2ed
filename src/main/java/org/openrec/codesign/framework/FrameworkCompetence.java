package org.openrec.codesign.framework;

import java.util.Optional;

/**
 * A competence of a framework, with the code that it has there.
 *
 * @param address where it is described for everybody, if anywhere
 */
public record FrameworkCompetence(String framework, String code, String label, Optional<String> address) {}
