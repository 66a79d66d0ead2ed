package org.openrec.codesign.badge;

import jakarta.persistence.Embeddable;

/** A criterion of a paper badge, and the crossing that it comes from. */
@Embeddable
public record PaperCriterion(long crossing, String title, String description) {}
