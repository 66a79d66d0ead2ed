package org.openrec.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.openrec.form.FormFixtures.form;
import static org.openrec.form.FormFixtures.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.form.FormComponent.Prose;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;

class FormReaderTests {

    @ParameterizedTest
    @ValueSource(strings = {"review", "completeApplication"})
    void readsTheBundledForms(String id) throws IOException {
        FormSchema form = FormReader.read(Files.readAllBytes(Path.of("forms", id + ".form")));

        assertThat(form.id()).isEqualTo(new FormId(id));
        assertThat(form.components()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "button",
                "image",
                "iframe",
                "table",
                "documentPreview",
                "expression",
                "script",
                "columns",
                "default"
            })
    void refusesAnUnsupportedComponentByName(String type) {
        FormNotSupported refused = catchThrowableOfType(
                FormNotSupported.class, () -> form("{'type':'" + type + "','id':'x1','key':'odd'}"));

        FieldProblem problem = refused.fields().get(0);
        assertThat(problem.pointer()).isEqualTo("odd");
        assertThat(problem.text().fr()).contains(type);
        assertThat(problem.text().en()).contains(type);
        assertThat(refused.text(Language.EN)).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'a','components':[",
                "{'id':'a'}",
                "[]",
                "{'id':'a','id':'b','components':[]}",
                "{'id':'a','components':[]} {}",
                "{'id':'not an id','components':[]}"
            })
    void refusesWhatIsNoForm(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(FormNotSupported.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'textfield','key':'no key'}",
                "{'type':'textfield','key':'a','validate':{'pattern':'('}}",
                "{'type':'textfield','key':'a','validate':{'validationType':'iban'}}",
                "{'type':'datetime','key':'a','subtype':'century'}",
                "{'type':'select','key':'a'}",
                "{'type':'select','key':'a','valuesExpression':'=x'}",
                "{'type':'radio','key':'a','values':[{'value':'1'},{'value':'1'}]}",
                "{'type':'textfield','key':'a','conditional':{'hide':'=b ='}}",
                "{'type':'textfield','key':'a','conditional':{'hide':'=count(for i in 1..999999999 return i) > 1'}}",
                "{'type':'textfield','key':'a','conditional':{'hide':'=matches(b, c)'}}"
            })
    void refusesARuleThatItCannotHold(String component) {
        assertThatThrownBy(() -> form(component)).isInstanceOf(FormNotSupported.class);
    }

    @Test
    void refusesTheSameKeyTwiceAtOneLevelAlone() {
        String field = "{'type':'textfield','key':'a'}";

        assertThat(form(field, "{'type':'group','path':'g','components':[" + field + "]}")
                        .components())
                .hasSize(2);
        assertThatThrownBy(() -> form(field, "{'type':'group','components':[" + field + "]}"))
                .isInstanceOf(FormNotSupported.class);
    }

    @Test
    void refusesFormsThatAreTooLargeTooDeepOrTooLong() {
        String deep = "{'type':'group','components':[".repeat(12) + "]}".repeat(12);
        String many = "{'type':'separator'},".repeat(400) + "{'type':'separator'}";
        String nested = "{'type':'textfield','key':'a','conditional':{'hide':'=" + "(".repeat(50_000) + "'}}";

        assertThatThrownBy(() -> form(deep)).isInstanceOf(FormNotSupported.class);
        assertThatThrownBy(() -> form(many)).isInstanceOf(FormNotSupported.class);
        assertThatThrownBy(() -> form(nested)).isInstanceOf(FormNotSupported.class);
        assertThatThrownBy(() -> FormReader.read(new byte[1_000_001])).isInstanceOf(FormNotSupported.class);
    }

    @Test
    void takesEverythingDangerousOutOfProse() {
        FormSchema form = form(
                "{'type':'html','content':'<b>ok</b><img src=x onerror=alert(1)><script>alert(2)</script><a href=javascript:alert(3)>x</a>'}",
                "{'type':'text','text':'**ok** <script>alert(4)</script> [x](javascript:alert(5))'}");

        assertThat(form.components()).allSatisfy(component -> {
            String html = ((Prose) component).html().fr();
            assertThat(html).contains("ok").doesNotContain("<script", "<img", "onerror=", "href=\"javascript");
        });
    }

    @Test
    void speaksTheLanguageAskedForInItsJson() {
        FormSchema form = form("{'type':'radio','key':'who','label':'Public','properties':{'label.en':'Audience'},"
                + "'values':[{'value':'g','label':'Une classe','properties':{'label.en':'A class'}}]}");

        assertThat(form.toJson(Language.FR).at("/components/0/label").asText()).isEqualTo("Public");
        assertThat(form.toJson(Language.EN).at("/components/0/label").asText()).isEqualTo("Audience");
        assertThat(form.toJson(Language.EN).at("/components/0/values/0/label").asText())
                .isEqualTo("A class");
    }
}
