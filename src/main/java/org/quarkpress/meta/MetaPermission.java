package org.quarkpress.meta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.capability.Actor;
import org.quarkpress.capability.MapMetaCap;
import org.quarkpress.capability.MetaKeyFacts.Verb;
import org.quarkpress.error.ErrorCode;
import org.quarkpress.error.WpError;

/**
 * Who may write the meta of one object: whoever may edit it, except protected keys, which nobody may.
 *
 * @param actor who asks
 * @param requiredForObject the primitive capabilities that editing the object needs ({@link MapMetaCap})
 */
public record MetaPermission(Actor actor, List<String> requiredForObject) {
    /**
     * Lets a change of the key pass.
     *
     * @throws WpError {@code rest_cannot_update}
     */
    public void checkUpdate(MetaField field) {
        if (!MapMetaCap.canMeta(actor, Verb.EDIT, field.facts(), requiredForObject)) {
            throw refusal(ErrorCode.CANNOT_UPDATE_META, field);
        }
    }

    /**
     * Lets a removal of the key pass.
     *
     * @throws WpError {@code rest_cannot_delete}
     */
    public void checkDelete(MetaField field) {
        if (!MapMetaCap.canMeta(actor, Verb.DELETE, field.facts(), requiredForObject)) {
            throw refusal(ErrorCode.CANNOT_DELETE_META, field);
        }
    }

    private WpError refusal(ErrorCode code, MetaField field) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("key", field.name());
        data.put("status", actor.isStranger() ? 401L : 403L);
        return WpError.withData(code.code(), code.message(), data);
    }
}
