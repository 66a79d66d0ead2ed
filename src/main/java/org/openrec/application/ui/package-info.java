/** The students' pages, and what reviewers see in the place of a form. */
@NamedInterface("ui")
@NullMarked
package org.openrec.application.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
