// <case-diagram>: the diagram of a case, with marks at the steps that it has visited; read only.
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import diagramStyle from "diagram-js/assets/diagram-js.css";
import bpmnStyle from "bpmn-js/dist/assets/bpmn-js.css";

/** At which letters of 12 px have about 12 px on the screen. */
const READABLE = 1;

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
    this.place = (marks.findLast(mark => mark.state === "now") ?? marks.at(-1))?.step;
    this.look("here");
  }

  /** view: "whole", "here" (large enough to be read), "closer" or "farther" */
  look(view) {
    const canvas = this.viewer.get("canvas");
    if (view === "closer" || view === "farther") {
      const scale = canvas.zoom() * (view === "closer" ? 1.25 : 0.8);
      canvas.zoom(Math.min(3, Math.max(0.2, scale)));
      return;
    }
    canvas.zoom("fit-viewport", "auto");
    const place = this.place && this.viewer.get("elementRegistry").get(this.place);
    if (view === "here" && place && canvas.zoom() < READABLE) {
      canvas.zoom(READABLE);
      canvas.scrollToElement(place, { top: 80, bottom: 80, left: 240, right: 240 });
    }
  }

  disconnectedCallback() {
    this.viewer?.destroy();
    this.viewer = undefined;
  }
});
