package org.openrec.credential.ui.keys;

import com.vaadin.flow.component.Component;
import org.openrec.credential.key.IssuerKeyChanges;
import org.openrec.people.Organisations;
import org.openrec.shared.Changes;
import org.openrec.shared.ui.frame.AdministrationPart;
import org.springframework.core.annotation.Order;

/** The keys by which services sign, for administrators. */
@org.springframework.stereotype.Component
@Order(200)
class KeysPart implements AdministrationPart {

    private final IssuerKeyChanges keys;
    private final Organisations organisations;
    private final Changes changes;

    KeysPart(IssuerKeyChanges keys, Organisations organisations, Changes changes) {
        this.keys = keys;
        this.organisations = organisations;
        this.changes = changes;
    }

    @Override
    public Component open() {
        return new KeysSection(keys, organisations, changes);
    }
}
