/** Requests for a badge: drafts, evidence, reviews and decisions. */
@NullMarked
package org.openrec.application;

import org.jspecify.annotations.NullMarked;
