// What a difference of two diagrams means, in sentences: [{ kind, id, text, details }].
const STEP = /(Task|Event|Gateway|Activity|SubProcess)$/;
const SHOWN = new Set(["bpmn:Process", "bpmn:Participant", "bpmn:Lane"]);

export function plain(found, texts, nameOf) {
  const name = model => model.name || texts["studio.kind." + (model.$type ?? "").replace("bpmn:", "")] || model.id;
  const steps = map => Object.values(map).filter(model => shown(model));
  const say = (kind, model, details = []) => ({
    kind, id: model.id, details,
    text: texts["studio.difference." + kind].replace("{0}", ends(model, name))
  });
  const changed = Object.values(found._changed).map(it => say("changed", it.model, attributes(it.attrs, texts, nameOf)))
    .filter(it => it.details.length);
  const said = new Set([...Object.keys(found._added), ...Object.keys(found._removed)]);
  return [
    ...steps(found._added).map(model => say("added", model)),
    ...steps(found._removed).map(model => say("removed", model)),
    ...changed,
    ...steps(found._layoutChanged).filter(model => STEP.test(model.$type) && !said.has(model.id)).map(model => say("moved", model))
  ];
}

const shown = model => SHOWN.has(model.$type) || model.$type === "bpmn:SequenceFlow"
  || model.$type === "bpmn:TextAnnotation" || STEP.test(model.$type);

const ends = (model, name) => model.$type === "bpmn:SequenceFlow" && !model.name && model.sourceRef && model.targetRef
  ? name(model.sourceRef) + " → " + name(model.targetRef) : name(model);

/** Each property with its value before and after, unfolded to texts. */
function attributes(attrs, texts, nameOf) {
  const lines = [];
  const named = value => value?.startsWith("#ref:") ? nameOf(value.slice("#ref:".length)) : value;
  for (const [path, change] of Object.entries(attrs)) {
    // bpmn-js-differ 3.2.0 gives the two the wrong way round
    const before = values(change.newValue);
    const after = values(change.oldValue);
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      if (before.get(key) !== after.get(key)) {
        const label = texts["studio.field." + (key || path)] ?? (key || path);
        lines.push(texts["studio.difference.value"].replace("{0}", label)
          .replace("{1}", named(before.get(key)) ?? texts["studio.difference.nothing"])
          .replace("{2}", named(after.get(key)) ?? texts["studio.difference.nothing"]));
      }
    }
  }
  return lines;
}

/** A value as its texts: of extension elements the properties by their names. */
function values(value, found = new Map(), key = "") {
  if (value === undefined || value === null) {
    return found;
  }
  if (typeof value !== "object") {
    return found.set(key, String(value));
  }
  if (Array.isArray(value)) {
    value.forEach((it, index) => values(it, found, key || (typeof it === "object" ? "" : String(index))));
    return found;
  }
  if (value.$type === "camunda:Property") {
    return found.set(value.get("name"), value.get("value") ?? "");
  }
  if (value.get?.("body") !== undefined) {
    return found.set(key, value.get("body"));
  }
  if (value.$type === "bpmn:ExtensionElements" || value.$type === "camunda:Properties") {
    return values(value.get("values"), found, key);
  }
  return value.id && key === "" ? found.set("", value.get?.("name") ?? value.id) : found;
}
