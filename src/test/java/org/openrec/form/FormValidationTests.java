package org.openrec.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.form.FormFixtures.form;
import static org.openrec.form.FormFixtures.values;
import static org.openrec.form.FormFixtures.wrong;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.ProcessorTime;

class FormValidationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'type':'textfield','validate':{'minLength':2,'maxLength':4} | 'abc' | 'a'
            'type':'textfield','validate':{'maxLength':4} | 'abcd' | 'abcde'
            'type':'textfield','validate':{'pattern':'[0-9]+'} | '12' | 'x'
            'type':'textfield','validate':{'validationType':'email'} | 'a@b.fr' | 'a@b'
            'type':'textfield','validate':{'validationType':'phone'} | '+33 240000000' | 'call me'
            'type':'textfield' | 'x' | false
            'type':'textarea' | 'x' | []
            'type':'number','validate':{'min':1,'max':9} | 9 | 10
            'type':'number','decimalDigits':1 | 1.5 | 1.25
            'type':'number' | 1 | ''
            'type':'number' | 1 | []
            'type':'checkbox' | true | 'yes'
            'type':'select','values':[{'value':'1'}] | '1' | '2'
            'type':'radio','values':[{'value':'1'}] | '1' | 1
            'type':'checklist','values':[{'value':'1'}] | ['1'] | ['1','1']
            'type':'taglist','values':[{'value':'1'}] | ['1'] | '1'
            'type':'datetime','subtype':'date' | '2026-02-28' | '2026-02-31'
            'type':'datetime','subtype':'time' | '14:30' | '25:00'
            'type':'datetime','subtype':'datetime' | '2026-02-28T14:30' | '2026-02-28'
            'type':'filepicker' | ['a-1'] | ['../etc']
            """)
    void holdsEachFieldToItsRule(String component, String good, String bad) {
        FormSchema form = form("{'key':'a'," + component + "}");

        assertThat(wrong(form, "{'a':" + good + "}")).isEmpty();
        assertThat(wrong(form, "{'a':" + bad + "}")).containsExactly("/a");
    }

    @Test
    void pointsAtFieldsInGroupsAndLists() {
        FormSchema form = form(
                "{'type':'group','path':'g','components':[{'type':'textfield','key':'a','validate':{'required':true}}]}",
                "{'type':'dynamiclist','path':'l','components':[{'type':'number','key':'n','validate':{'required':true}}]}");

        assertThat(wrong(form, "{'l':[{'n':1},{}]}")).containsExactly("/g/a", "/l/1/n");
        assertThat(wrong(form, "{'g':{'a':'x'},'l':{}}")).containsExactly("/l");
        assertThat(wrong(form, "{'g':{'a':'x','b/c':1}}")).containsExactly("/g/b~1c");
    }

    @Test
    void takesAwayWhatNobodyWasAskedFor() {
        FormSchema form = form(
                "{'type':'checkbox','key':'abroad'}",
                "{'type':'textfield','key':'country','conditional':{'hide':'=not(abroad = true)'}}",
                "{'type':'textfield','key':'city','conditional':{'hide':'=country = null'}}",
                "{'type':'dynamiclist','path':'l','components':[{'type':'number','key':'a'},"
                        + "{'type':'textfield','key':'b','conditional':{'hide':'=a = 1'}}]}");

        assertThat(form.read(values("{'abroad':false,'country':'Italie','city':'Rome'}"))
                        .visible())
                .isEqualTo(values("{'abroad':false}"));
        assertThat(form.read(values("{'abroad':true,'country':'Italie','city':'Rome'}"))
                        .visible())
                .isEqualTo(values("{'abroad':true,'country':'Italie','city':'Rome'}"));
        assertThat(form.read(values("{'l':[{'a':1,'b':'x'},{'a':2,'b':'y'}]}")).visible())
                .isEqualTo(values("{'l':[{'a':1},{'a':2,'b':'y'}]}"));
    }

    @Test
    void asksForNothingThatIsHidden() {
        FormSchema form = form(
                "{'type':'textfield','key':'who'}",
                "{'type':'textfield','key':'name','conditional':{'hide':'=who != \\'class\\''},'validate':{'required':true},"
                        + "'properties':{'process':'true'}}");

        assertThat(wrong(form, "{'who':'alone'}")).isEmpty();
        assertThat(wrong(form, "{'who':'class'}")).containsExactly("/name");
        assertThat(form.read(values("{'who':'alone','name':'x'}"))
                        .processFields()
                        .json())
                .as("set and empty: whatever asks for it gets an answer")
                .hasToString("{\"name\":null}");
        assertThat(form.read(values("{'who':'class','name':'x'}"))
                        .processFields()
                        .json())
                .hasToString("{\"name\":\"x\"}");
    }

    @Test
    void showsAFieldWhoseConditionCannotBeEvaluated() {
        FormSchema form =
                form("{'type':'textfield','key':'a','conditional':{'hide':'=b > 3'},'validate':{'required':true}}");

        assertThat(wrong(form, "{}")).containsExactly("/a");
    }

    @Test
    void givesUpAPatternThatBacktracksWithoutEnd() {
        FormSchema form = form("{'type':'textfield','key':'a','validate':{'pattern':'(a+)+b'}}");

        assertThat(ProcessorTime.of(() -> assertThat(wrong(form, "{'a':'" + "a".repeat(400) + "'}"))
                        .containsExactly("/a")))
                .isLessThan(Duration.ofSeconds(10));
    }
}
