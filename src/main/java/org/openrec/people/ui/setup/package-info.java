/** The first start, led through: what a university needs before anybody can ask for a badge. */
@NullMarked
package org.openrec.people.ui.setup;

import org.jspecify.annotations.NullMarked;
