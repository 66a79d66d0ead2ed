package org.openrec.task.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.openrec.form.FormComponent;
import org.openrec.form.FormComponent.DynamicList;
import org.openrec.form.FormComponent.FilePicker;
import org.openrec.form.FormComponent.Group;

/** Where the values of a form name files. */
record FilesInForm(List<Place> places) {

    FilesInForm {
        places = List.copyOf(places);
    }

    /**
     * One file's id among the values.
     *
     * @param pointer to it (RFC 6901)
     */
    record Place(String pointer, String id) {}

    static FilesInForm of(List<FormComponent> components, JsonNode values) {
        List<Place> places = new ArrayList<>();
        level(components, values, "", places);
        return new FilesInForm(places);
    }

    private static void level(List<FormComponent> components, JsonNode values, String pointer, List<Place> places) {
        for (FormComponent component : components) {
            if (component instanceof FilePicker picker) {
                String at = pointer + "/" + picker.head().key();
                values.path(picker.head().key()).forEach(id -> places.add(new Place(at, id.asText())));
            } else if (component instanceof Group group) {
                String path = group.path().map(it -> "/" + it).orElse("");
                level(group.components(), group.path().map(values::path).orElse(values), pointer + path, places);
            } else if (component instanceof DynamicList list) {
                JsonNode items = values.path(list.path());
                for (int i = 0; i < items.size(); i++) {
                    level(list.components(), items.path(i), pointer + "/" + list.path() + "/" + i, places);
                }
            }
        }
    }
}
