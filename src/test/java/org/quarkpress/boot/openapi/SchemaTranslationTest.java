package org.quarkpress.boot.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.php.PhpJson;

class SchemaTranslationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // WordPress | in a request | in an answer
                "{'type':'string','context':['view'],'arg_options':{'x':1}} | {'type':'string'} | {'type':'string'}",
                "{'type':['string','null']} | {'type':['string','null']} | {'type':['string','null']}",
                "{'type':['integer']} | {'type':'integer'} | {'type':'integer'}",
                "{'type':'any','description':'d'} | {'description':'d'} | {'description':'d'}",
                "{'type':'string','readonly':true} | {'type':'string','readOnly':true}"
                        + " | {'type':'string','readOnly':true}",
                "{'type':'string','readonly':false,'required':true} | {'type':'string'} | {'type':'string'}",
                "{'type':'array'} | {'type':'array','items':{}} | {'type':'array','items':{}}",
                "{'type':'array','items':{'type':'string','context':[]}} | {'type':'array','items':{'type':'string'}}"
                        + " | {'type':'array','items':{'type':'string'}}",
                "{'type':'object','properties':[]} | {'type':'object'} | {'type':'object'}",
                "{'type':'object','properties':{'a':{'type':'string','required':true},'b':{}}}"
                        + " | {'type':'object','properties':{'a':{'type':'string'},'b':{}},'required':['a']}"
                        + " | {'type':'object','properties':{'a':{'type':'string'},'b':{}}}",
                "{'type':'integer','minimum':1,'exclusiveMinimum':true} | {'type':'integer','exclusiveMinimum':1}"
                        + " | {'type':'integer','exclusiveMinimum':1}",
                "{'type':'integer','maximum':9,'exclusiveMaximum':false} | {'type':'integer','maximum':9}"
                        + " | {'type':'integer','maximum':9}",
                "{'enum':{'0':'a','2':'b','3':'a'}} | {'enum':['a','b']} | {'enum':['a','b']}",
                "{'type':'string','default':null} | {'type':'string'} | {'type':'string'}",
                "{'type':'array','default':[]} | {'type':'array','default':[],'items':{}}"
                        + " | {'type':'array','default':[],'items':{}}",
                "{'type':'object','additionalProperties':false} | {'type':'object','additionalProperties':false}"
                        + " | {'type':'object','additionalProperties':false}",
                "{'oneOf':[{'type':'string','context':['edit']},{'type':'null'}]}"
                        + " | {'oneOf':[{'type':'string'},{'type':'null'}]} | {'oneOf':[{'type':'string'},{'type':'null'}]}",
            })
    void aSchemaIsTranslated(String wordpress, String request, String answer) {
        assertThat(new SchemaTranslation(true).of(map(wordpress))).isEqualTo(map(request));
        assertThat(new SchemaTranslation(false).of(map(wordpress))).isEqualTo(map(answer));
    }

    @ParameterizedTest
    @CsvSource({"object,{}", "array,[]"})
    void anEmptyDefaultIsWrittenInItsOwnType(String type, String written) {
        Map<?, ?> schema = map("{'type':'" + type + "','default':[]}");
        assertThat(PhpJson.writeText(new SchemaTranslation(true).of(schema).get("default")))
                .isEqualTo(written);
    }

    private static Map<?, ?> map(String json) {
        return (Map<?, ?>) PhpJson.parse(json.strip().replace('\'', '"')).value();
    }
}
