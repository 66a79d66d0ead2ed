/** Requests as they are kept: the badge they ask for, their rounds, and what was concluded. */
@NullMarked
package org.openrec.application.request;

import org.jspecify.annotations.NullMarked;
