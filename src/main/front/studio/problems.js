// The problems of a diagram: a list under it, marks at the elements, and the ways that lead there, played step by step.
export class Problems {
  constructor(element, modeler, texts) {
    Object.assign(this, { element, modeler, texts, guard: [], linted: [] });
    this.list = document.createElement("ul");
    this.title = document.createElement("h2");
    this.title.id = "problems-title";
    this.element.setAttribute("aria-labelledby", this.title.id);
    this.element.replaceChildren(this.title, this.list);
    this.show();
  }

  ofGuard(problems) {
    this.guard = problems;
    this.show();
  }

  ofLint(advice) {
    this.linted = advice;
    this.show();
  }

  show() {
    const wrong = new Set(this.guard.map(it => it.id));
    this.advice = this.linted.filter(it => !wrong.has(it.id));
    const count = this.guard.length;
    const text = count === 0 ? this.texts["studio.check.none"]
      : count === 1 ? this.texts["studio.check.one"] : this.texts["studio.check.many"].replace("{0}", count);
    if (this.title.textContent !== text) {
      this.title.textContent = text;
    }
    this.list.replaceChildren(...this.guard.map(it => this.item(it, "wrong")),
      ...this.advice.map(it => this.item(it, "advice")));
    this.mark();
  }

  item(problem, kind) {
    const item = document.createElement("li");
    item.className = kind;
    const go = document.createElement("button");
    go.type = "button";
    go.textContent = problem.text;
    go.addEventListener("click", () => this.select(problem.id));
    item.append(go);
    if (problem.way?.length > 1) {
      const play = document.createElement("button");
      play.type = "button";
      play.className = "way";
      play.textContent = this.texts["studio.check.way"];
      play.addEventListener("click", () => this.play(problem.way));
      item.append(play);
    }
    return item;
  }

  select(id) {
    const shape = this.modeler.get("elementRegistry").get(id);
    if (shape) {
      this.modeler.get("keys").show(shape);
    }
  }

  mark() {
    const overlays = this.modeler.get("overlays");
    const known = this.modeler.get("elementRegistry");
    overlays.remove({ type: "problem" });
    const marked = new Map();
    for (const { id, text } of [...this.guard, ...this.advice]) {
      if (known.get(id) && known.get(id).type !== "bpmn:Process" && known.get(id).type !== "bpmn:Collaboration") {
        marked.set(id, [...(marked.get(id) ?? []), text]);
      }
    }
    const wrong = new Set(this.guard.map(it => it.id));
    for (const [id, texts] of marked) {
      const mark = document.createElement("button");
      mark.type = "button";
      mark.className = "problem-mark " + (wrong.has(id) ? "wrong" : "advice");
      mark.textContent = wrong.has(id) ? "!" : "?";
      mark.title = texts.join("\n");
      mark.setAttribute("aria-label", texts.join(" "));
      mark.addEventListener("click", () => this.select(id));
      overlays.add(id, "problem", { position: { top: -10, right: 10 }, html: mark });
    }
  }

  /** Numbers the steps one after the other; all at once where motion is unwanted. */
  play(way) {
    const overlays = this.modeler.get("overlays");
    const known = this.modeler.get("elementRegistry");
    clearInterval(this.playing);
    overlays.remove({ type: "way" });
    const steps = way.filter(id => known.get(id));
    const at = new Map();
    const put = number => {
      const id = steps[number];
      at.set(id, [...(at.get(id) ?? []), number + 1]);
      overlays.remove({ type: "way", element: id });
      const mark = document.createElement("span");
      mark.className = "way-mark";
      mark.textContent = at.get(id).join(" · ");
      overlays.add(id, "way", { position: { bottom: 12, left: -8 }, html: mark });
      this.select(id);
    };
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      steps.forEach((step, number) => put(number));
      return;
    }
    let number = 0;
    this.playing = setInterval(() => {
      if (number >= steps.length) {
        clearInterval(this.playing);
      } else {
        put(number++);
      }
    }, 700);
  }
}
