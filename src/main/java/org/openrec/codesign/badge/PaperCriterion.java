package org.openrec.codesign.badge;

import jakarta.persistence.Embeddable;

/** A criterion of a paper badge, and the drafted one that it comes from. */
@Embeddable
public record PaperCriterion(long criterion, String title, String description) {}
