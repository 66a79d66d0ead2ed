/** Puts diagrams and forms into the engine, if nothing stands against them. */
@NullMarked
package org.openrec.process.deployment;

import org.jspecify.annotations.NullMarked;
