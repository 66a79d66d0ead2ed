/** The dialog that adds or changes an organisation, wherever one is wanted. */
@NullMarked
package org.openrec.people.ui.organisation;

import org.jspecify.annotations.NullMarked;
