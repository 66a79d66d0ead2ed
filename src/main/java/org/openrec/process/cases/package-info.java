/** Cases in the engine: started, moved, repeated, ended, and the actions of features that their steps call. */
@NullMarked
package org.openrec.process.cases;

import org.jspecify.annotations.NullMarked;
