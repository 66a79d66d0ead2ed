package org.openrec.shared;

/** Two did something with the same thing at the same moment; what the other did counts. */
public final class SomebodyWasFaster extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    public SomebodyWasFaster() {
        super("shared.somebodyWasFaster");
    }
}
