package org.quarkpress.php;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * An object beside the JSON that {@code json_encode} makes of it: what is answered again and again unchanged is written
 * once. It cannot be changed, nor may what lies in it; who wants another one copies it, and the copy is written anew.
 */
public final class WrittenObject extends AbstractMap<String, Object> {
    private final Map<String, Object> members;
    private final byte[] json;

    private WrittenObject(Map<String, Object> members) {
        this.members = members;
        this.json = PhpJson.write(members);
    }

    /** The object with these members, written now. */
    public static WrittenObject of(Map<String, Object> members) {
        return new WrittenObject(Collections.unmodifiableMap(members));
    }

    /** Its length in bytes as JSON. */
    public int length() {
        return json.length;
    }

    byte[] json() {
        return json;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return members.entrySet();
    }

    @Override
    public Object get(Object key) {
        return members.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
        return members.containsKey(key);
    }
}
