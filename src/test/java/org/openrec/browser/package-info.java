/** A real Chromium for the tests, and what they ask of every page. */
@NullMarked
package org.openrec.browser;

import org.jspecify.annotations.NullMarked;
