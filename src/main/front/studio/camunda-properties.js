// Reads and writes what our conventions keep in <camunda:properties>, each change as one step of undo.
import { getBusinessObject, is } from "bpmn-js/lib/util/ModelUtil";

const listOf = businessObject =>
  (businessObject.get("extensionElements")?.get("values") ?? []).find(it => is(it, "camunda:Properties"));

export const property = (element, name) =>
  listOf(getBusinessObject(element))?.get("values").find(it => it.get("name") === name)?.get("value") ?? "";

/** The extension elements of an element with these properties set; an empty value takes one away. */
export function extended(businessObject, values, factory) {
  const others = (businessObject?.get("extensionElements")?.get("values") ?? [])
    .filter(it => !is(it, "camunda:Properties"));
  const kept = (businessObject && listOf(businessObject)?.get("values") || [])
    .filter(it => !(it.get("name") in values))
    .map(it => factory.create("camunda:Property", { name: it.get("name"), value: it.get("value") }));
  const added = Object.entries(values)
    .filter(([, value]) => value !== "" && value !== undefined)
    .map(([name, value]) => factory.create("camunda:Property", { name, value }));
  const properties = factory.create("camunda:Properties", { values: [...kept, ...added] });
  const all = kept.length + added.length ? [properties, ...others] : others;
  const extension = factory.create("bpmn:ExtensionElements", { values: all });
  all.forEach(it => { it.$parent = extension; });
  return all.length ? extension : undefined;
}

export function setProperties(element, values, modeling, factory) {
  modeling.updateProperties(element, {
    extensionElements: extended(getBusinessObject(element), values, factory)
  });
}
