// The properties panel, cut down to what our conventions know.
import {
  CheckboxEntry, SelectEntry, TextAreaEntry, TextFieldEntry
} from "@bpmn-io/properties-panel";
import { h } from "@bpmn-io/properties-panel/preact";
import { useService } from "bpmn-js-properties-panel";
import { groupsOf } from "./fields.js";

const ENTRIES = { text: TextFieldEntry, area: TextAreaEntry, select: SelectEntry, check: CheckboxEntry };

function Field({ element, id, field }) {
  const debounce = useService("debounceInput");
  if (field.kind === "note") {
    return h("div", { class: "bio-properties-panel-entry panel-note" }, field.get());
  }
  if (field.kind === "button") {
    return h("div", { class: "bio-properties-panel-entry" }, h("button", {
      type: "button", class: "panel-button", disabled: field.enabled && !field.enabled(), onClick: field.press
    }, field.label));
  }
  return h(ENTRIES[field.kind], {
    element, id, label: field.label, description: field.help, debounce,
    getValue: field.get,
    setValue: value => field.set(value),
    getOptions: () => field.choices ?? []
  });
}

class OpenrecProvider {
  constructor(propertiesPanel, modeling, bpmnFactory, studio) {
    this.services = { modeling, factory: bpmnFactory, studio };
    propertiesPanel.registerProvider(500, this);
  }

  getGroups(element) {
    return () => groupsOf(element, this.services).map(({ id, label, fields }) => ({
      id, label, shouldOpen: true,
      entries: fields.map(field => ({ id: "field-" + field.id, component: Field, field, isEdited: () => false }))
    }));
  }
}
OpenrecProvider.$inject = ["propertiesPanel", "modeling", "bpmnFactory", "studio"];

export default { __init__: ["openrecProvider"], openrecProvider: ["type", OpenrecProvider] };
