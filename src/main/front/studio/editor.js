// <process-editor>: a manager's draft, drawn with bpmn-js; it saves itself and shows what is wrong as one works.
import Modeler from "bpmn-js/lib/Modeler";
import camunda from "camunda-bpmn-moddle/resources/camunda.json";
import minimap from "diagram-js-minimap";
import simulation from "bpmn-js-token-simulation";
import { BpmnPropertiesPanelModule } from "bpmn-js-properties-panel";
import french from "bpmn-js-i18n/translations/fr";
import diagramStyle from "diagram-js/assets/diagram-js.css";
import bpmnStyle from "bpmn-js/dist/assets/bpmn-js.css";
import fontStyle from "bpmn-js/dist/assets/bpmn-font/css/bpmn-embedded.css";
import minimapStyle from "diagram-js-minimap/assets/diagram-js-minimap.css";
import panelStyle from "@bpmn-io/properties-panel/dist/assets/properties-panel.css";
import simulationStyle from "bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css";
import blocks from "./blocks.js";
import panel from "./panel.js";
import keys from "./keys.js";
import { lint } from "./lint.js";
import { Problems } from "./problems.js";
import { Saving } from "./saving.js";
import { download } from "./download.js";

const style = document.createElement("style");
style.textContent = [diagramStyle, bpmnStyle, fontStyle, minimapStyle, panelStyle, simulationStyle].join("\n");
document.head.append(style);

const inFrench = (template, words = {}) => (french[template] ?? template).replace(/{([^}]+)}/g, (_, key) => words[key] ?? "");
const LITERAL = /(\w+)\s*(?:==|!=)\s*'([^']*)'/g;

customElements.define("process-editor", class extends HTMLElement {

  /** @param draft { id, revision, xml, name, language, texts, blocks, forms, readOnly } */
  async open(draft) {
    this.opening = this.show(draft);
    return this.opening;
  }

  async show(draft) {
    this.draft = draft;
    this.opened = false;
    this.modeler?.destroy();
    this.innerHTML = `<div class="editor-canvas"></div><div class="editor-panel"></div>
      <section class="editor-problems"></section>`;
    const [canvas, properties, problems] = this.children;
    this.modeler = new Modeler({
      container: canvas,
      propertiesPanel: { parent: properties },
      moddleExtensions: { camunda },
      additionalModules: [
        BpmnPropertiesPanelModule, minimap, simulation, panel, blocks, keys,
        { studio: ["value", this.studio(properties)] },
        ...(draft.language === "fr" ? [{ translate: ["value", inFrench] }] : [])
      ]
    });
    this.problems = new Problems(problems, this.modeler, draft.texts);
    this.saving = new Saving(draft, {
      save: (xml, revision) => this.$server.save(xml, String(revision)),
      told: told => this.tell(told)
    });
    const kept = this.saving.keptHere();
    try {
      await this.modeler.importXML(kept?.xml ?? draft.xml);
    } catch (broken) {
      this.tell({ state: "unreadable" });
      return;
    }
    this.fit();
    this.nameMinimap(false);
    this.modeler.on("minimap.toggle", ({ open }) => this.nameMinimap(open));
    this.modeler.on("commandStack.changed", () => this.changed());
    this.modeler.get("eventBus").on("tokenSimulation.toggleMode", ({ active }) => {
      this.classList.toggle("simulating", active);
    });
    if (kept) {
      this.changed();
    } else {
      this.lint();
    }
    this.problems.ofGuard(draft.problems);
    this.opened = true;
  }

  /** The whole diagram, beside the palette. */
  fit() {
    const canvas = this.modeler.get("canvas");
    canvas.zoom("fit-viewport");
    const { inner, outer } = canvas.viewbox();
    const beside = this.querySelector(".djs-palette")?.offsetWidth ? 130 : 10;
    const scale = Math.min((outer.width - beside - 20) / inner.width, (outer.height - 20) / inner.height, 1);
    canvas.viewbox({
      x: inner.x - beside / scale, y: inner.y - 10 / scale, width: outer.width / scale, height: outer.height / scale
    });
  }

  nameMinimap(open) {
    const toggle = this.querySelector(".djs-minimap .toggle");
    toggle.textContent = this.draft.texts[open ? "studio.minimap.close" : "studio.minimap.open"];
    toggle.title = "";
  }

  studio(panelElement) {
    const editor = this;
    return {
      panel: panelElement,
      texts: this.draft.texts,
      blocks: this.draft.blocks,
      forms: this.draft.forms,
      editForm: id => this.saving.now().then(() => this.$server.editForm(id)),
      newForm: element => this.newForm(element),
      variables: () => editor.variables()
    };
  }

  /** The variables that conditions may read, each with the values that forms or other conditions name. */
  variables() {
    const named = new Map();
    this.modeler.get("elementRegistry").forEach(({ businessObject }) => {
      const condition = businessObject?.get?.("conditionExpression")?.get("body") ?? "";
      for (const [, name, value] of condition.matchAll(LITERAL)) {
        named.set(name, new Set([...(named.get(name) ?? []), value]));
      }
    });
    return this.draft.blocks.variables.map(it => {
      const listed = new Set(it.values.map(value => value.value));
      const others = [...(named.get(it.value) ?? [])].filter(value => !listed.has(value));
      return { ...it, values: [...it.values, ...others.map(value => ({ value, label: value }))] };
    });
  }

  changed() {
    this.saving.soon(() => this.xml());
    this.lint();
  }

  async lint() {
    this.problems.ofLint(await lint(this.modeler.getDefinitions(), this.draft));
  }

  async xml() {
    return (await this.modeler.saveXML({ format: true })).xml;
  }

  /** @param told { state, problems?, revision? } */
  tell(told) {
    if (told.problems) {
      this.problems.ofGuard(told.problems);
    }
    this.$server.told(told.state);
  }

  async newForm(element) {
    await this.saving.now();
    const { id, revision } = JSON.parse(await this.$server.newForm(element.businessObject.get("name") ?? ""));
    this.saving.revision = revision;
    this.draft.forms.push(id);
    this.modeler.get("modeling").updateProperties(element, {
      "camunda:formRef": id, "camunda:formRefBinding": "deployment"
    });
    await this.saving.now();
    this.$server.editForm(id);
  }

  keepMine() {
    this.saving.forget();
    this.$server.keepBeside(this.saving.beside);
  }

  forget() {
    this.saving.forget();
  }

  /** Lets the person choose a file to import. */
  choose() {
    const file = Object.assign(document.createElement("input"), { type: "file", accept: ".bpmn,.xml" });
    file.addEventListener("change", async () => this.import(await file.files[0].text()));
    file.click();
  }

  undo() {
    this.modeler.get("commandStack").undo();
  }

  redo() {
    this.modeler.get("commandStack").redo();
  }

  async select(id) {
    await this.opening;
    this.problems.select(id);
  }

  simulate() {
    this.modeler.get("toggleMode").toggleMode();
  }

  /** Saves what is there, then tells the server to go on. */
  async leave(to) {
    await this.saving.now();
    this.$server.leave(to);
  }

  async import(xml) {
    const before = await this.xml();
    try {
      await this.modeler.importXML(xml);
      this.fit();
      this.changed();
      this.before = before;
      this.$server.imported();
    } catch (broken) {
      await this.modeler.importXML(before);
      this.tell({ state: "unreadable" });
    }
  }

  /** What was drawn before the last import. */
  async takeBackImport() {
    await this.modeler.importXML(this.before);
    this.fit();
    this.changed();
  }

  async export(kind) {
    const name = this.draft.key;
    if (kind === "bpmn") {
      download(name + ".bpmn", "application/xml", await this.xml());
      return;
    }
    const { svg } = await this.modeler.saveSVG();
    if (kind === "svg") {
      download(name + ".svg", "image/svg+xml", svg);
      return;
    }
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    await image.decode();
    const drawing = Object.assign(document.createElement("canvas"), { width: image.width * 2, height: image.height * 2 });
    const pen = drawing.getContext("2d");
    pen.fillStyle = "#ffffff";
    pen.fillRect(0, 0, drawing.width, drawing.height);
    pen.drawImage(image, 0, 0, drawing.width, drawing.height);
    URL.revokeObjectURL(image.src);
    download(name + ".png", "image/png", await new Promise(done => drawing.toBlob(done, "image/png")));
  }

  disconnectedCallback() {
    this.saving?.close();
    this.modeler?.destroy();
    this.modeler = undefined;
  }
});
