// <case-diagram>: the diagram of a case, with marks at the steps that it has visited; read only.
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import diagramStyle from "diagram-js/assets/diagram-js.css";
import bpmnStyle from "bpmn-js/dist/assets/bpmn-js.css";

const style = document.createElement("style");
style.textContent = diagramStyle + bpmnStyle;
document.head.append(style);

customElements.define("case-diagram", class extends HTMLElement {

  /** marks: [{ step, state: "done" | "now", text }] */
  async draw(xml, marks) {
    this.viewer?.destroy();
    this.replaceChildren();
    this.viewer = new NavigatedViewer({ container: this });
    await this.viewer.importXML(xml);
    const canvas = this.viewer.get("canvas");
    const overlays = this.viewer.get("overlays");
    const known = this.viewer.get("elementRegistry");
    for (const { step, state, text } of marks.filter(mark => known.get(mark.step))) {
      canvas.addMarker(step, state);
      const mark = document.createElement("span");
      mark.className = "case-mark " + state;
      mark.textContent = text;
      overlays.add(step, { position: { top: -12, left: 0 }, html: mark });
    }
    canvas.zoom("fit-viewport", "auto");
  }

  disconnectedCallback() {
    this.viewer?.destroy();
    this.viewer = undefined;
  }
});
