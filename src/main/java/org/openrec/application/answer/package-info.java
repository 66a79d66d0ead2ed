/** What a student tells and shows for each criterion, the rules of it, and drafts. */
@NamedInterface("answer")
@NullMarked
package org.openrec.application.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
