package org.openrec.codesign.ui.sheet;

import org.openrec.codesign.dossier.Dossiers;
import org.openrec.codesign.picture.BadgeDrawings;
import org.openrec.codesign.writing.ContentOfSheet;
import org.openrec.codesign.writing.Sheets;
import org.openrec.people.Organisations;
import org.openrec.shared.Changes;
import org.springframework.stereotype.Component;

/** What one needs at hand to write a sheet. */
@Component
record SheetDesk(
        Sheets sheets,
        ContentOfSheet contents,
        BadgeDrawings drawings,
        Dossiers dossiers,
        Organisations organisations,
        Changes changes) {}
