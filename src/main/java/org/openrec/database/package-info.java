/** The PostgreSQL that Openrec brings along when it is given none. */
@NullMarked
package org.openrec.database;

import org.jspecify.annotations.NullMarked;
