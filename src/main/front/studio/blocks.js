// The building blocks: what can be appended and created, from the registry that the features fill; and nothing else.
import { is } from "bpmn-js/lib/util/ModelUtil";
import { extended, property } from "./camunda-properties.js";
import { callMappings } from "./fields.js";

/** What the guard would refuse anyway is not offered. */
const OFFERED = new Set([
  "bpmn:UserTask", "bpmn:ServiceTask", "bpmn:SendTask", "bpmn:ReceiveTask", "bpmn:CallActivity", "bpmn:SubProcess",
  "bpmn:ExclusiveGateway", "bpmn:ParallelGateway", "bpmn:InclusiveGateway", "bpmn:EventBasedGateway",
  "bpmn:StartEvent", "bpmn:EndEvent", "bpmn:IntermediateCatchEvent", "bpmn:BoundaryEvent", "bpmn:Participant",
  "bpmn:SequenceFlow"
]);
const EVENTS = new Set([undefined, "bpmn:TimerEventDefinition", "bpmn:MessageEventDefinition", "bpmn:ErrorEventDefinition"]);

/** Pixels that a step may stand away from the one before it, before the others make room. */
const FARTHEST = 160;

class Blocks {
  constructor(popupMenu, contextPad, palette, studio, elementFactory, bpmnFactory, autoPlace, create, canvas, elementRegistry,
    modeling, selection, commandStack, spaceTool) {
    Object.assign(this, { spaceTool, popupMenu, studio, elementFactory, bpmnFactory, autoPlace, create, canvas, modeling, selection,
      commandStack, registry: elementRegistry });
    commandStack.registerHandler("openrec.insert", Insert);
    contextPad.registerProvider(500, { getContextPadEntries: element => entries => this.pad(element, entries) });
    palette.registerProvider(500, { getPaletteEntries: () => entries => this.palette(entries) });
    popupMenu.registerProvider("openrec-blocks", { getPopupMenuEntries: target => this.menu(target) });
    popupMenu.registerProvider("bpmn-replace", 500, {
      getPopupMenuEntries: () => entries => Object.fromEntries(Object.entries(entries).filter(([, it]) => offered(it)))
    });
  }

  pad(element, entries) {
    const kept = Object.fromEntries(Object.entries(entries).filter(([id]) => !id.startsWith("append.")
      || id === "append.text-annotation"));
    if (!is(element, "bpmn:FlowNode") || is(element, "bpmn:EndEvent")) {
      return kept;
    }
    const title = this.studio.texts["studio.blocks.append"];
    return {
      "openrec-append": {
        group: "model", className: "bpmn-icon-screw-wrench blocks-add", title,
        action: { click: event => this.open(element, { x: event.x, y: event.y, cursor: { x: event.x, y: event.y } }) }
      },
      ...kept
    };
  }

  palette(entries) {
    const tools = Object.fromEntries(Object.entries(entries).filter(([id]) => !id.startsWith("create.data")
      && !["create.task", "create.group", "create.subprocess-expanded", "create.intermediate-event"].includes(id)));
    const title = this.studio.texts["studio.blocks.create"];
    const open = event => this.open(this.canvas.getRootElement(), { x: event.x, y: event.y });
    return { ...tools, "openrec-create": { group: "activity", className: "bpmn-icon-task", title, action: { click: open } } };
  }

  open(target, position) {
    this.popupMenu.open(target, "openrec-blocks", position, {
      title: this.studio.texts["studio.blocks.title"], width: 340, search: true
    });
  }

  menu(target) {
    const entries = {};
    for (const block of this.studio.blocks.blocks) {
      entries["block-" + block.id] = {
        label: block.label, description: block.description, className: block.icon,
        group: { id: block.group, name: this.studio.texts["studio.blocks.group." + block.group] },
        action: event => this.place(target, block, event)
      };
    }
    return entries;
  }

  place(target, block, event) {
    this.popupMenu.close();
    const shape = this.shape(block);
    const lane = this.laneOf(block.role);
    if (is(target, "bpmn:FlowNode")) {
      this.commandStack.execute("openrec.insert", { target, shape, lane, blocks: this });
      this.selection.select(shape);
    } else {
      this.create.start(event, shape);
    }
  }

  /** The lane of those who do such a step; none if nobody has one, or several have. */
  laneOf(role) {
    const lanes = this.registry.filter(it => is(it, "bpmn:Lane") && role && property(it, "role") === role);
    return lanes.length === 1 ? lanes[0] : undefined;
  }

  /** To the right of what is before it, in the middle of the lane, where nothing is drawn yet. */
  appendIn(lane, before, shape) {
    const taken = this.registry.filter(it => it.parent === before.parent && !it.waypoints && !is(it, "bpmn:Lane"));
    const y = lane.y + lane.height / 2;
    const beside = before.x + before.width + 50 + shape.width / 2;
    let x = beside;
    const overlaps = it => Math.abs(it.y + it.height / 2 - y) < (it.height + shape.height) / 2 + 10
      && Math.abs(it.x + it.width / 2 - x) < (it.width + shape.width) / 2 + 20;
    while (taken.some(overlaps)) {
      x += 20;
    }
    if (x > beside + FARTHEST) {
      this.makeRoom(before.x + before.width + 25, shape.width + 50);
      x = beside;
    }
    this.modeling.appendShape(before, shape, { x, y }, before.parent);
  }

  /** Moves what stands to the right. */
  makeRoom(from, width) {
    const all = this.registry.filter(it => it !== this.canvas.getRootElement() && it.parent);
    const { movingShapes, resizingShapes } = this.spaceTool.calculateAdjustments(all, "x", width, from);
    this.modeling.createSpace(movingShapes, resizingShapes, { x: width, y: 0 }, "e", from);
  }

  append(target, shape, lane) {
    if (lane && is(target.parent, "bpmn:Participant")) {
      this.appendIn(lane, target, shape);
    } else {
      this.autoPlace.append(target, shape);
    }
  }

  shape({ type, event, attributes, properties, process }) {
    const businessObject = this.bpmnFactory.create(type, attributes);
    const action = this.studio.blocks.actions.find(it => "${" + it.name + "}" === attributes["camunda:delegateExpression"]);
    if (action?.later) {
      businessObject.set("camunda:asyncBefore", true);
    }
    const extensionElements = process
      ? callMappings(undefined, this.bpmnFactory) : extended(undefined, properties, this.bpmnFactory);
    if (extensionElements) {
      businessObject.set("extensionElements", extensionElements);
      extensionElements.$parent = businessObject;
    }
    const shape = this.elementFactory.createShape({ type, businessObject, eventDefinitionType: event || undefined });
    const timer = businessObject.get("eventDefinitions")?.[0];
    if (timer && is(timer, "bpmn:TimerEventDefinition")) {
      timer.set("timeDuration", this.bpmnFactory.create("bpmn:FormalExpression", { body: "P7D" }));
    }
    return shape;
  }
}
Blocks.$inject = ["popupMenu", "contextPad", "palette", "studio", "elementFactory", "bpmnFactory", "autoPlace", "create", "canvas",
  "elementRegistry", "modeling", "selection", "commandStack", "spaceTool"];

/** A step after another: what came next comes after the new one. One step of undo. */
class Insert {
  constructor(modeling) {
    this.modeling = modeling;
  }

  preExecute({ target, shape, lane, blocks }) {
    const next = is(target, "bpmn:Gateway") ? [] : target.outgoing.filter(it => is(it, "bpmn:SequenceFlow"));
    blocks.append(target, shape, lane);
    if (next.length === 1 && is(shape, "bpmn:FlowNode") && !is(shape, "bpmn:EndEvent")) {
      this.modeling.reconnectStart(next[0], shape, { x: shape.x + shape.width, y: shape.y + shape.height / 2 });
    }
  }
}
Insert.$inject = ["modeling"];

function offered(entry) {
  const target = entry.target;
  return !target || OFFERED.has(target.type) && EVENTS.has(target.eventDefinitionType);
}

export default { __init__: ["blocks"], blocks: ["type", Blocks] };
