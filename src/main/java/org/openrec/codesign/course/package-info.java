/** The course of an initiative: its phases, their notes, and the journal. */
@NullMarked
package org.openrec.codesign.course;

import org.jspecify.annotations.NullMarked;
