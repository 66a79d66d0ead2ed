/** What features and their processes say to each other, without the engine: cases, their people, their actions. */
@NullMarked
package org.openrec.cases;

import org.jspecify.annotations.NullMarked;
