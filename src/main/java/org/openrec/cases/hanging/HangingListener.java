package org.openrec.cases.hanging;

/** Is told of each case that hangs, once, in the transaction that notes it. */
@FunctionalInterface
public interface HangingListener {

    void hangs(HangingCase hanging);
}
