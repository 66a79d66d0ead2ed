package org.openrec.codesign.framework;

/** A competence of a framework, with the code that it has there. */
public record FrameworkCompetence(String framework, String code, String label) {}
