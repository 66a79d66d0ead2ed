package org.openrec.task.internal;

/** A process that no feature knows: a class visits the library. */
final class VisitModel {

    static final String KEY = "library-visit";

    static final String DIAGRAM = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" \
            xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" \
            xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="visitDefinitions" \
            targetNamespace="https://openrec.org/bpmn">
              <bpmn:collaboration id="visitCollaboration">
                <bpmn:participant id="visitPool" name="Visite de la bibliothèque" processRef="library-visit" />
              </bpmn:collaboration>
              <bpmn:process id="library-visit" name="Visite de la bibliothèque" isExecutable="true" \
            camunda:historyTimeToLive="P730D">
                <bpmn:extensionElements><camunda:properties>
                  <camunda:property name="subject" value="visit" />
                  <camunda:property name="variables" value="organisation" />
                </camunda:properties></bpmn:extensionElements>
                <bpmn:laneSet id="visitLanes">
                  <bpmn:lane id="staffLane" name="Service">
                    <bpmn:extensionElements><camunda:properties>
                      <camunda:property name="role" value="staff" />
                    </camunda:properties></bpmn:extensionElements>
                    <bpmn:flowNodeRef>visitAskedFor</bpmn:flowNodeRef>
                    <bpmn:flowNodeRef>prepareVisit</bpmn:flowNodeRef>
                    <bpmn:flowNodeRef>whoComes</bpmn:flowNodeRef>
                    <bpmn:flowNodeRef>bookRoom</bpmn:flowNodeRef>
                    <bpmn:flowNodeRef>visitReady</bpmn:flowNodeRef>
                  </bpmn:lane>
                </bpmn:laneSet>
                <bpmn:startEvent id="visitAskedFor" name="Visite demandée"><bpmn:outgoing>toPrepare</bpmn:outgoing></bpmn:startEvent>
                <bpmn:userTask id="prepareVisit" name="Préparer la visite" camunda:formRef="visit" \
            camunda:formRefBinding="deployment">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="name.en" value="Prepare the visit" />
                    %1$s
                  </camunda:properties></bpmn:extensionElements>
                  <bpmn:incoming>toPrepare</bpmn:incoming><bpmn:outgoing>toQuestion</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:exclusiveGateway id="whoComes" name="Qui vient ?" default="alone">
                  <bpmn:incoming>toQuestion</bpmn:incoming><bpmn:outgoing>group</bpmn:outgoing><bpmn:outgoing>alone</bpmn:outgoing>
                </bpmn:exclusiveGateway>
                <bpmn:userTask id="bookRoom" name="Réserver la salle">
                  <bpmn:extensionElements><camunda:properties>
                    <camunda:property name="name.en" value="Book the room" />
                    %1$s
                  </camunda:properties></bpmn:extensionElements>
                  <bpmn:incoming>group</bpmn:incoming><bpmn:outgoing>toEnd</bpmn:outgoing>
                </bpmn:userTask>
                <bpmn:endEvent id="visitReady" name="Visite prête">
                  <bpmn:extensionElements><camunda:properties>%2$s</camunda:properties></bpmn:extensionElements>
                  <bpmn:incoming>toEnd</bpmn:incoming><bpmn:incoming>alone</bpmn:incoming>
                </bpmn:endEvent>
                <bpmn:sequenceFlow id="toPrepare" sourceRef="visitAskedFor" targetRef="prepareVisit" />
                <bpmn:sequenceFlow id="toQuestion" sourceRef="prepareVisit" targetRef="whoComes" />
                <bpmn:sequenceFlow id="group" name="une classe" sourceRef="whoComes" targetRef="bookRoom">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${audience == 'group' and pupils gt 10}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:sequenceFlow id="alone" name="une personne" sourceRef="whoComes" targetRef="visitReady" />
                <bpmn:sequenceFlow id="toEnd" sourceRef="bookRoom" targetRef="visitReady" />
              </bpmn:process>
              <bpmndi:BPMNDiagram id="visitDiagram"><bpmndi:BPMNPlane id="visitPlane" bpmnElement="visitCollaboration">
                <bpmndi:BPMNShape id="s1" bpmnElement="visitPool" isHorizontal="true"><dc:Bounds x="100" y="80" width="900" height="250" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s2" bpmnElement="staffLane" isHorizontal="true"><dc:Bounds x="130" y="80" width="870" height="250" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s3" bpmnElement="visitAskedFor"><dc:Bounds x="182" y="182" width="36" height="36" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s4" bpmnElement="prepareVisit"><dc:Bounds x="270" y="160" width="100" height="80" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s5" bpmnElement="whoComes" isMarkerVisible="true"><dc:Bounds x="425" y="175" width="50" height="50" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s6" bpmnElement="bookRoom"><dc:Bounds x="540" y="160" width="100" height="80" /></bpmndi:BPMNShape>
                <bpmndi:BPMNShape id="s7" bpmnElement="visitReady"><dc:Bounds x="702" y="182" width="36" height="36" /></bpmndi:BPMNShape>
                <bpmndi:BPMNEdge id="e1" bpmnElement="toPrepare"><di:waypoint x="218" y="200" /><di:waypoint x="270" y="200" /></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="e2" bpmnElement="toQuestion"><di:waypoint x="370" y="200" /><di:waypoint x="425" y="200" /></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="e3" bpmnElement="group"><di:waypoint x="475" y="200" /><di:waypoint x="540" y="200" /></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="e4" bpmnElement="alone"><di:waypoint x="450" y="225" /><di:waypoint x="450" y="290" /><di:waypoint x="720" y="290" /><di:waypoint x="720" y="218" /></bpmndi:BPMNEdge>
                <bpmndi:BPMNEdge id="e5" bpmnElement="toEnd"><di:waypoint x="640" y="200" /><di:waypoint x="702" y="200" /></bpmndi:BPMNEdge>
              </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """.replace("%1$s", status("staff")).replace("%2$s", status("nobody"));

    static final String FORM = """
            {"type": "default", "id": "visit", "schemaVersion": 16, "components": [
              {"type": "text", "id": "intro", "text": "## Avant la visite\\n\\nRemplissez avec **l’enseignant·e**."},
              {"type": "textfield", "id": "f1", "key": "school", "label": "Établissement",
               "properties": {"label.en": "School"}, "validate": {"required": true, "maxLength": 80}},
              {"type": "textarea", "id": "f2", "key": "wishes", "label": "Souhaits"},
              {"type": "number", "id": "f3", "key": "pupils", "label": "Nombre d’élèves",
               "properties": {"process": "true"}, "validate": {"required": true, "min": 1, "max": 40}},
              {"type": "radio", "id": "f4", "key": "audience", "label": "Public", "properties": {"process": "true"},
               "validate": {"required": true},
               "values": [{"label": "Une classe", "value": "group"}, {"label": "Une personne", "value": "single"}]},
              {"type": "textfield", "id": "f5", "key": "teacher", "label": "Enseignant·e",
               "conditional": {"hide": "=audience != \\"group\\""}, "validate": {"required": true}},
              {"type": "separator", "id": "line"},
              {"type": "select", "id": "f6", "key": "floor", "label": "Étage",
               "values": [{"label": "Premier", "value": "1"}, {"label": "Second", "value": "2"}]},
              {"type": "checklist", "id": "f7", "key": "languages", "label": "Langues",
               "values": [{"label": "Français", "value": "fr"}, {"label": "Breton", "value": "br"}]},
              {"type": "taglist", "id": "f8", "key": "themes", "label": "Thèmes",
               "values": [{"label": "Presse", "value": "press"}, {"label": "Cartes", "value": "maps"}]},
              {"type": "datetime", "id": "f9", "key": "day", "subtype": "date", "dateLabel": "Jour", "label": "Jour"},
              {"type": "spacer", "id": "gap", "height": 24},
              {"type": "html", "id": "rules", "content": "<p>Le <b>règlement</b> s’applique.<img src=x onerror=alert(1)></p>"},
              {"type": "group", "id": "g", "label": "Contact", "path": "contact", "components": [
                {"type": "textfield", "id": "f10", "key": "mail", "label": "Courriel", "validate": {"validationType": "email"}}]},
              {"type": "dynamiclist", "id": "l", "label": "Matériel", "path": "material", "components": [
                {"type": "textfield", "id": "f11", "key": "thing", "label": "Objet"}]},
              {"type": "filepicker", "id": "f13", "key": "plan", "label": "Plan de la salle"},
              {"type": "checkbox", "id": "f12", "key": "agreed", "label": "Le règlement a été remis", "validate": {"required": true}}
            ]}
            """;

    private VisitModel() {}

    private static String status(String turn) {
        return """
                <camunda:property name="status.fr" value="La visite se prépare." />
                <camunda:property name="status.en" value="The visit is being prepared." />
                <camunda:property name="status.turn" value="%s" />""".formatted(turn);
    }
}
