// The keyboard in the diagram: from step to step, to what a step says and back, and what comes after it.
import { is } from "bpmn-js/lib/util/ModelUtil";

class Keys {
  constructor(keyboard, selection, elementRegistry, canvas, blocks, studio) {
    Object.assign(this, { selection, registry: elementRegistry, canvas, blocks, studio });
    const keys = { j: () => this.go(1), k: () => this.go(-1), enter: () => this.toProperties(), a: () => this.append() };
    keyboard.addListener(1500, ({ keyEvent }) => {
      const deed = keys[keyEvent.key.toLowerCase()];
      return deed && !keyEvent.ctrlKey && !keyEvent.metaKey && !keyEvent.altKey ? deed() : undefined;
    });
    studio.panel.addEventListener("keydown", event => {
      if (event.key === "Escape") {
        canvas.focus();
      }
    });
  }

  /** As the arrows lead, from the beginning on; what hangs at a step comes after it. */
  steps() {
    const all = this.registry.filter(it => is(it, "bpmn:FlowNode") && it.type !== "label")
      .sort((one, other) => one.x - other.x || one.y - other.y);
    const seen = new Set();
    const follow = step => {
      if (step && is(step, "bpmn:FlowNode") && !seen.has(step)) {
        seen.add(step);
        [...step.attachers, ...step.outgoing.map(it => it.target)].forEach(follow);
      }
    };
    [...all.filter(it => is(it, "bpmn:StartEvent")), ...all].forEach(follow);
    return [...seen];
  }

  go(by) {
    const steps = this.steps();
    const now = steps.indexOf(this.chosen());
    this.show(steps[now < 0 ? (by > 0 ? 0 : steps.length - 1) : (now + by + steps.length) % steps.length]);
    return true;
  }

  show(shape) {
    this.selection.select(shape);
    this.canvas.scrollToElement(shape, { top: 120, bottom: 120, left: 120, right: 120 });
    this.canvas.focus();
  }

  chosen() {
    const chosen = this.selection.get();
    return chosen.length === 1 ? chosen[0] : undefined;
  }

  toProperties() {
    const first = this.studio.panel.querySelector("input, textarea, select");
    if (this.chosen() && first) {
      first.focus();
      first.select?.();
      return true;
    }
    return undefined;
  }

  append() {
    const chosen = this.chosen();
    if (!chosen || !is(chosen, "bpmn:FlowNode") || is(chosen, "bpmn:EndEvent")) {
      return undefined;
    }
    const box = this.canvas.getAbsoluteBBox(chosen);
    const frame = this.canvas.getContainer().getBoundingClientRect();
    this.blocks.open(chosen, { x: frame.x + box.x + box.width + 10, y: frame.y + box.y });
    return true;
  }
}
Keys.$inject = ["keyboard", "selection", "elementRegistry", "canvas", "blocks", "studio"];

export default { __init__: ["keys"], keys: ["type", Keys] };
