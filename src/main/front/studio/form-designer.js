// <form-designer>: form-js's editor, limited to what our own renderer draws, with our conventions in a group of its own.
import { FormEditor } from "@bpmn-io/form-js-editor";
import { h } from "preact";
import editorStyle from "@bpmn-io/form-js-editor/dist/assets/form-js-editor.css";
import baseStyle from "@bpmn-io/form-js-viewer/dist/assets/form-js.css";
import { inFrench } from "./form-french.js";
import { Saving } from "./saving.js";

const style = document.createElement("style");
style.textContent = baseStyle + editorStyle;
document.head.append(style);

const GROUPS = /^(general|.*[oO]ptions.*|condition|layout|validation)$/;
const FOR_GATEWAYS = new Set(["textfield", "number", "checkbox", "radio", "select", "datetime"]);

const said = (field, name) => field.properties?.[name] ?? "";

function say(field, editField, name, value) {
  const { [name]: before, ...others } = field.properties ?? {};
  editField(field, ["properties"], value ? { ...others, [name]: value } : others);
}

function Text({ field, editField, name, label }) {
  return h("div", { class: "bio-properties-panel-entry" }, h("div", { class: "bio-properties-panel-textfield" },
    h("label", { class: "bio-properties-panel-label", for: "openrec-" + name }, label),
    h("input", {
      id: "openrec-" + name, class: "bio-properties-panel-input", value: said(field, name),
      onChange: event => say(field, editField, name, event.target.value)
    })));
}

function Check({ field, editField, name, label }) {
  return h("div", { class: "bio-properties-panel-entry" }, h("div", { class: "bio-properties-panel-checkbox" },
    h("input", {
      id: "openrec-" + name, type: "checkbox", class: "bio-properties-panel-input",
      checked: said(field, name) === true || said(field, name) === "true",
      onChange: event => say(field, editField, name, event.target.checked)
    }),
    h("label", { class: "bio-properties-panel-label", for: "openrec-" + name }, label)));
}

class OpenrecProvider {
  constructor(propertiesPanel, texts) {
    this.texts = texts;
    propertiesPanel.registerProvider(this, 500);
  }

  getGroups(field, editField) {
    return groups => !field || field.type === "default" ? groups : [{
      id: "openrec", label: "Openrec", shouldOpen: true, entries: [
        { id: "label-en", component: Text, field, editField, name: "label.en", label: this.texts["studio.form.labelEn"] },
        { id: "description-en", component: Text, field, editField, name: "description.en",
          label: this.texts["studio.form.descriptionEn"] },
        ...(FOR_GATEWAYS.has(field.type) ? [{ id: "process", component: Check, field, editField, name: "process",
          label: this.texts["studio.form.process"] }] : [])
      ]
    }, ...groups.filter(group => GROUPS.test(group.id))];
  }
}
OpenrecProvider.$inject = ["propertiesPanel", "texts"];

customElements.define("form-designer", class extends HTMLElement {

  /** @param form { id, revision, content, language, texts } */
  async open(form) {
    this.editor?.destroy();
    this.french?.disconnect();
    this.replaceChildren();
    this.saving = new Saving(form, {
      save: (content, revision) => this.$server.save(content, String(revision)),
      told: ({ state }) => this.$server.told(state)
    });
    this.editor = new FormEditor({
      container: this,
      additionalModules: [{
        __init__: ["openrecProvider"], openrecProvider: ["type", OpenrecProvider], texts: ["value", form.texts]
      }]
    });
    if (form.language === "fr") {
      this.french = inFrench(this);
    }
    const kept = this.saving.keptHere();
    await this.editor.importSchema(JSON.parse(kept?.xml ?? form.content));
    this.editor.on("changed", () => this.saving.soon(() => this.content()));
    if (kept) {
      this.saving.soon(() => this.content());
    }
  }

  content() {
    return JSON.stringify(this.editor.getSchema(), undefined, 2);
  }

  keepMine() {
    this.saving.forget();
    this.$server.keepBeside(this.saving.beside);
  }

  forget() {
    this.saving.forget();
  }

  disconnectedCallback() {
    this.saving?.close();
    this.french?.disconnect();
    this.editor?.destroy();
    this.editor = undefined;
  }
});
