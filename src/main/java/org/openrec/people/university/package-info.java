/** The university itself: its name, its languages, its clock, and where its mails leave. */
@NamedInterface("university")
@NullMarked
package org.openrec.people.university;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
