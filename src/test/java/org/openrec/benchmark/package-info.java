/** What Openrec costs: {@code mvn test -Dtest='*Benchmark'}. */
@NullMarked
package org.openrec.benchmark;

import org.jspecify.annotations.NullMarked;
