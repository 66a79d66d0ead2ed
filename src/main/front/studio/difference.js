// <process-difference>: two versions beside each other, with what was added, removed, moved and changed.
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import camunda from "camunda-bpmn-moddle/resources/camunda.json";
import { diff } from "bpmn-js-differ";
import diagramStyle from "diagram-js/assets/diagram-js.css";
import bpmnStyle from "bpmn-js/dist/assets/bpmn-js.css";
import { plain } from "./plain.js";

const style = document.createElement("style");
style.textContent = diagramStyle + bpmnStyle;
document.head.append(style);

customElements.define("process-difference", class extends HTMLElement {

  /** @param before empty if nothing is published yet */
  async compare(before, after, texts) {
    this.innerHTML = `<figure><figcaption></figcaption><div class="picture"></div></figure>
      <figure><figcaption></figcaption><div class="picture"></div></figure><ul class="changes"></ul>`;
    const [left, right, list] = this.children;
    left.firstChild.textContent = texts["studio.difference.before"];
    right.firstChild.textContent = texts["studio.difference.after"];
    this.after = await this.draw(right.lastChild, after);
    if (!before) {
      left.remove();
      list.remove();
      return;
    }
    this.before = await this.draw(left.lastChild, before);
    const found = diff(this.before.getDefinitions(), this.after.getDefinitions());
    const nameOf = id => [this.after, this.before]
      .map(viewer => viewer.get("elementRegistry").get(id)?.businessObject.name).find(Boolean) ?? id;
    const changes = plain(found, texts, nameOf);
    for (const { kind, id, text, details } of changes) {
      (kind === "removed" ? [this.before] : kind === "added" ? [this.after] : [this.before, this.after])
        .forEach(viewer => viewer.get("elementRegistry").get(id) && viewer.get("canvas").addMarker(id, "diff-" + kind));
      const item = document.createElement("li");
      item.className = "diff-" + kind;
      const go = document.createElement("button");
      go.type = "button";
      go.textContent = text;
      go.addEventListener("click", () => this.show(id));
      item.append(go, ...details.map(detail => Object.assign(document.createElement("p"), { textContent: detail })));
      list.append(item);
    }
    if (!changes.length) {
      list.append(Object.assign(document.createElement("li"), { textContent: texts["studio.difference.none"] }));
    }
    this.dispatchEvent(new CustomEvent("compared"));
  }

  async draw(container, xml) {
    const viewer = new NavigatedViewer({ container, moddleExtensions: { camunda } });
    await viewer.importXML(xml);
    viewer.get("canvas").zoom("fit-viewport", "auto");
    return viewer;
  }

  show(id) {
    for (const viewer of [this.before, this.after]) {
      const shape = viewer?.get("elementRegistry").get(id);
      if (shape) {
        viewer.get("canvas").scrollToElement(shape, 60);
      }
    }
  }

  disconnectedCallback() {
    this.before?.destroy();
    this.after?.destroy();
  }
});
