// The fields of the panel: what an element can say, in plain words, by what our conventions know.
import { getBusinessObject, is, isAny } from "bpmn-js/lib/util/ModelUtil";
import { property, setProperties } from "./camunda-properties.js";

const WAITING = ["bpmn:UserTask", "bpmn:ReceiveTask", "bpmn:IntermediateCatchEvent", "bpmn:EventBasedGateway"];
const ACTING = ["bpmn:ServiceTask", "bpmn:SendTask"];

/** What groups of fields an element has; each field: { id, label, kind, get, set, choices?, help? }. */
export function groupsOf(element, { studio, modeling, factory }) {
  const t = key => studio.texts["studio.field." + key] ?? key;
  const bo = getBusinessObject(element);
  const attribute = (id, name, kind = "text", more = {}) => ({
    id, kind, label: t(id), ...more,
    get: () => bo.get(name) ?? "",
    set: value => modeling.updateProperties(element, { [name]: value || undefined })
  });
  const said = (id, name, kind = "text", more = {}) => ({
    id, kind, label: t(id), ...more,
    get: () => property(element, name),
    set: value => setProperties(element, { [name]: value }, modeling, factory)
  });
  const groups = [];
  const group = (id, fields) => groups.push({ id, label: t("group." + id), fields });

  const named = !isAny(element, ["bpmn:TextAnnotation", "bpmn:Association", "bpmn:Group"]);
  if (named && element.type !== "label") {
    const english = isAny(element, ["bpmn:Process", "bpmn:Participant", "bpmn:Lane", "bpmn:FlowNode"])
      ? [said("nameEn", "name.en")] : [];
    groups.push({ id: "what", label: kind(element, studio.texts), fields: [attribute("name", "name", "text", { help: hint(element, t) }), ...english] });
  }
  if (is(element, "bpmn:Lane")) {
    group("who", [said("role", "role", "select", { choices: studio.blocks.roles, help: t("role.help") })]);
  }
  if (is(element, "bpmn:UserTask")) {
    group("who", [whoField(element, studio, t), attribute("candidateGroups", "camunda:candidateGroups", "select", {
      help: t("candidateGroups.help"),
      choices: [{ value: "", label: t("candidateGroups.lane") }, ...studio.blocks.groups, ...otherGroup(studio, bo)]
    })]);
    group("form", [{
      ...attribute("form", "camunda:formRef", "select", { choices: forms(studio, bo), help: t("form.help") }),
      set: value => modeling.updateProperties(element, {
        "camunda:formRef": value || undefined,
        "camunda:formRefBinding": value ? "deployment" : undefined
      })
    }, { id: "editForm", kind: "button", label: t("editForm"), enabled: () => Boolean(bo.get("camunda:formRef")),
      press: () => studio.editForm(bo.get("camunda:formRef")) },
    { id: "newForm", kind: "button", label: t("newForm"), press: () => studio.newForm(element) }]);
  }
  if (isAny(element, ACTING)) {
    group("action", actionFields(element, bo, { studio, modeling, factory, t }));
  }
  if (is(element, "bpmn:CallActivity")) {
    group("call", [callField(element, bo, { studio, modeling, factory, t })]);
  }
  const timer = (bo.get("eventDefinitions") ?? []).find(it => is(it, "bpmn:TimerEventDefinition"));
  if (timer) {
    group("time", timeFields(element, timer, { studio, modeling, factory, t }));
  }
  if (is(element, "bpmn:SequenceFlow") && asks(element)) {
    group("condition", conditionFields(element, bo, { studio, modeling, factory, t }));
  }
  if (isAny(element, [...WAITING, "bpmn:EndEvent", "bpmn:ServiceTask"])) {
    group("status", [
      said("status.fr", "status.fr", "area", { help: t("status.help") }),
      said("status.en", "status.en", "area"),
      said("status.turn", "status.turn", "select", { choices: studio.blocks.turns }),
      ...(is(element, "bpmn:EndEvent") ? [] : [
        said("status.past.fr", "status.past.fr", "area", { help: t("status.past.help") }),
        said("status.past.en", "status.past.en", "area")])
    ]);
  }
  return groups;
}

const kind = (element, texts) => texts["studio.kind." + element.type.replace("bpmn:", "")] ?? texts["studio.field.group.what"];

function hint(element, t) {
  if (is(element, "bpmn:ExclusiveGateway")) {
    return t("name.question");
  }
  if (is(element, "bpmn:Event")) {
    return t("name.event");
  }
  return is(element, "bpmn:Activity") ? t("name.step") : undefined;
}

/** The lane that an element of the canvas stands in. */
const laneOf = element => {
  for (let it = element; it; it = it.parent) {
    const lanes = it.businessObject?.$parent?.get?.("laneSets") ?? [];
    for (const lane of lanes.flatMap(set => set.get("lanes"))) {
      if (lane.get("flowNodeRef").includes(it.businessObject)) {
        return lane;
      }
    }
  }
  return undefined;
};

function whoField(element, studio, t) {
  const lane = laneOf(element);
  const role = lane ? property(lane, "role") : "";
  const label = studio.blocks.roles.find(it => it.value === role)?.label ?? "";
  const nobody = studio.blocks.byOrganisation.includes(role) && !getBusinessObject(element).get("camunda:candidateGroups");
  return { id: "who", kind: "note", label: t("who"),
    get: () => nobody ? t("who.nobody").replace("{0}", label) : lane ? t("who.lane").replace("{0}", label).replace("{1}", lane.get("name") ?? "") : t("who.none") };
}

/** A group that is written in the diagram and is none of an organisation. */
function otherGroup(studio, bo) {
  const now = bo.get("camunda:candidateGroups");
  return !now || studio.blocks.groups.some(it => it.value === now) ? [] : [{ value: now, label: now }];
}

function forms(studio, bo) {
  const known = new Set([...studio.forms, bo.get("camunda:formRef")].filter(Boolean));
  return [{ value: "", label: "—" }, ...[...known].sort().map(id => ({ value: id, label: id }))];
}

/** A notice in words of the step's own. */
const WRITTEN = [["notice.title.fr", "text"], ["notice.body.fr", "area"], ["notice.title.en", "text"], ["notice.body.en", "area"]];

function actionFields(element, bo, { studio, modeling, factory, t }) {
  const called = /^\$\{(\w+)}$/.exec(bo.get("camunda:delegateExpression") ?? "")?.[1] ?? "";
  const action = studio.blocks.actions.find(it => it.name === called);
  const choices = [{ value: "", label: "—" }, ...studio.blocks.actions.map(it => ({ value: it.name, label: it.label }))];
  const choose = {
    id: "action", kind: "select", label: t("action"), choices, get: () => called,
    set: value => modeling.updateProperties(element, {
      "camunda:delegateExpression": value ? "${" + value + "}" : undefined,
      "camunda:asyncBefore": studio.blocks.actions.find(it => it.name === value)?.later || undefined
    })
  };
  const said = (name, kind, more) => ({
    id: "input." + name, kind, label: t(name), ...more,
    get: () => property(element, name),
    set: value => setProperties(element, { [name]: value }, modeling, factory)
  });
  const written = WRITTEN.map(([name, kind]) => said(name, kind, { help: kind === "area" ? t("notice.help") : undefined }));
  return [choose, ...(action?.inputs ?? []).flatMap(input => [
    said(input.name, input.choices.length ? "select" : "text",
      { label: input.label, choices: [{ value: "", label: "—" }, ...input.choices] }),
    ...(input.own && property(element, input.name) === input.own ? written : [])])];
}

function callField(element, bo, { studio, modeling, factory, t }) {
  return {
    id: "calledElement", kind: "select", label: t("calledElement"),
    choices: [{ value: "", label: "—" }, ...studio.blocks.processes],
    get: () => bo.get("calledElement") ?? "",
    set: value => modeling.updateProperties(element, {
      calledElement: value || undefined,
      extensionElements: callMappings(bo, factory)
    })
  };
}

/** A called process is about the same case, knows what is known of it, and gives its decision back. */
export function callMappings(bo, factory) {
  const kept = (bo?.get("extensionElements")?.get("values") ?? [])
    .filter(it => !isAny(it, ["camunda:In", "camunda:Out"]));
  const values = [
    factory.create("camunda:In", { businessKey: "#{execution.processBusinessKey}" }),
    factory.create("camunda:In", { variables: "all" }),
    factory.create("camunda:Out", { source: "decision", target: "decision" }),
    ...kept
  ];
  return factory.create("bpmn:ExtensionElements", { values });
}

const UNITS = { M: "PT#M", H: "PT#H", D: "P#D", W: "P#W" };

function readTime(text) {
  const setting = /^\$\{(\w+)}$/.exec(text);
  if (setting) {
    return { from: setting[1], number: "", unit: "D" };
  }
  const fixed = /^P(?:(\d+)([DW])|T(\d+)([MH]))$/.exec(text);
  return fixed
    ? { from: "", number: fixed[1] ?? fixed[3], unit: fixed[2] ?? fixed[4] }
    : { from: text ? "?" : "", number: "", unit: "D" };
}

function timeFields(element, timer, { studio, modeling, factory, t }) {
  const text = () => (timer.get("timeDuration") ?? timer.get("timeDate") ?? timer.get("timeCycle"))?.get("body") ?? "";
  const write = body => modeling.updateModdleProperties(element, timer, {
    timeDuration: body ? factory.create("bpmn:FormalExpression", { body }) : undefined,
    timeDate: undefined, timeCycle: undefined
  });
  const now = readTime(text());
  const fixed = (number, unit) => /^\d{1,4}$/.test(number) ? UNITS[unit].replace("#", number) : "";
  const from = {
    id: "time.from", kind: "select", label: t("time.from"),
    choices: [{ value: "", label: t("time.fixed") }, ...studio.blocks.times,
      ...(now.from === "?" ? [{ value: "?", label: text() }] : [])],
    get: () => now.from,
    set: value => write(value ? (value === "?" ? text() : "${" + value + "}") : "P7D")
  };
  return now.from ? [from] : [from,
    { id: "time.number", kind: "text", label: t("time.number"), get: () => now.number,
      set: value => write(fixed(value, readTime(text()).unit)) },
    { id: "time.unit", kind: "select", label: t("time.unit"), choices: studio.blocks.units, get: () => now.unit,
      set: value => write(fixed(readTime(text()).number || "1", value)) }];
}

const asks = flow => isAny(flow.source, ["bpmn:ExclusiveGateway", "bpmn:InclusiveGateway"])
  && flow.source.outgoing.length > 1;

const CONDITION = /^\$\{\s*(\w+)\s*(==|!=|<=|>=|<|>)\s*(?:'([^']*)'|(true|false|-?\d+(?:\.\d+)?))\s*}$/;

function conditionFields(element, bo, { studio, modeling, factory, t }) {
  const text = () => bo.get("conditionExpression")?.get("body") ?? "";
  const isDefault = () => element.source.businessObject.get("default") === bo;
  const read = () => {
    const found = CONDITION.exec(text());
    return found ? { name: found[1], operator: found[2], value: found[3] ?? found[4] } : undefined;
  };
  const write = ({ name, operator, value }) => {
    const quoted = /^(true|false|-?\d+(\.\d+)?)$/.test(value) ? value : "'" + value.replaceAll("'", "") + "'";
    modeling.updateProperties(element, {
      conditionExpression: name
        ? factory.create("bpmn:FormalExpression", { body: "${" + name + " " + operator + " " + quoted + "}" })
        : undefined
    });
  };
  const now = read() ?? { name: "", operator: "==", value: "" };
  const otherwise = {
    id: "otherwise", kind: "check", label: t("otherwise"), get: isDefault,
    set: value => {
      modeling.updateProperties(element.source, { default: value ? bo : undefined });
      if (value) {
        modeling.updateProperties(element, { conditionExpression: undefined });
      }
    }
  };
  if (isDefault()) {
    return [otherwise];
  }
  if (text() && !read()) {
    return [otherwise, { id: "condition", kind: "text", label: t("condition.written"), get: text,
      set: value => modeling.updateProperties(element, {
        conditionExpression: value ? factory.create("bpmn:FormalExpression", { body: value }) : undefined }) }];
  }
  const variables = studio.variables();
  const values = variables.find(it => it.value === now.name)?.values ?? [];
  return [otherwise,
    { id: "condition.name", kind: "select", label: t("condition.name"),
      choices: [{ value: "", label: "—" }, ...variables], get: () => now.name,
      set: name => write({ ...now, name, value: studio.variables().find(it => it.value === name)?.values[0]?.value ?? "" }) },
    { id: "condition.operator", kind: "select", label: t("condition.operator"), choices: studio.blocks.operators,
      get: () => now.operator, set: operator => now.name && write({ ...now, operator }) },
    { id: "condition.value", kind: values.length ? "select" : "text", label: t("condition.value"), choices: values,
      get: () => now.value, set: value => now.name && write({ ...now, value }) }];
}
