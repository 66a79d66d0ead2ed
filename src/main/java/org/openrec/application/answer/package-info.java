/** What a student tells and shows for each criterion, and the rules of it. */
@NullMarked
package org.openrec.application.answer;

import org.jspecify.annotations.NullMarked;
