/** The doors: how somebody is recognised, for pages in a session and for calls in each of them. */
@NullMarked
package org.openrec.people.signin;

import org.jspecify.annotations.NullMarked;
