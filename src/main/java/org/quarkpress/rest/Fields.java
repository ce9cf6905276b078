package org.quarkpress.rest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quarkpress.php.PhpObject;

/**
 * {@code _fields}: which members of an item are wanted.
 *
 * <p>A view asks {@link #includes} before it makes a member that costs something; {@link #filter} cuts the finished
 * answer, as {@code rest_filter_response_fields} does.
 */
public final class Fields {
    private final Set<String> wanted;
    private final Set<String> around = new HashSet<>();

    private Fields(Set<String> wanted) {
        this.wanted = wanted;
        for (String name : wanted) {
            for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                around.add(name.substring(0, dot));
            }
        }
    }

    /** The fields a request wants of items with this schema, as {@code get_fields_for_response}. */
    public static Fields of(RestRequest request, ItemSchema item) {
        Set<String> known = new LinkedHashSet<>(item.fields(request.context()));
        known.add("_links");
        if (request.isset("_embed")) {
            known.add("_embedded");
        }
        List<String> requested = names(request.param("_fields"));
        if (requested.isEmpty()) {
            return new Fields(known);
        }
        Set<String> wanted = new LinkedHashSet<>();
        if (known.contains("id")) {
            wanted.add("id");
        }
        for (String field : requested) {
            if (known.contains(field) || known.contains(field.split("\\.", 2)[0])) {
                wanted.add(field);
            }
        }
        return new Fields(wanted);
    }

    /** Whether a field, something inside it, or something around it is wanted ({@code rest_is_field_included}). */
    public boolean includes(String field) {
        if (wanted.contains(field) || around.contains(field)) {
            return true;
        }
        for (int dot = field.indexOf('.'); dot >= 0; dot = field.indexOf('.', dot + 1)) {
            if (wanted.contains(field.substring(0, dot))) {
                return true;
            }
        }
        return false;
    }

    /** Whether exactly this name is wanted; some of WordPress's controllers ask no more than that. */
    public boolean names(String field) {
        return wanted.contains(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields that && wanted.equals(that.wanted);
    }

    @Override
    public int hashCode() {
        return wanted.hashCode();
    }

    /** Cuts an answer down to the fields asked for; errors keep theirs. */
    static void filter(RestResponse response, RestRequest request) {
        if (!request.isset("_fields") || response.isError()) {
            return;
        }
        List<String> names = names(request.param("_fields"));
        if (names.isEmpty()) {
            return;
        }
        Map<String, Object> tree = tree(names);
        if (response.data() instanceof List<?> list) {
            List<Object> cut = new ArrayList<>();
            list.forEach(item -> cut.add(item instanceof Map<?, ?> map ? cut(map, tree) : item));
            response.data(cut);
        } else if (response.data() instanceof Map<?, ?> map) {
            response.data(cut(map, tree));
        }
    }

    /** Names parted by commas or white space, or given as a list ({@code wp_parse_list}). */
    public static List<String> names(Object value) {
        List<String> out = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(item -> out.add(String.valueOf(item).strip()));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(item -> out.add(String.valueOf(item).strip()));
        } else if (value != null) {
            for (String name : String.valueOf(value).split("[\\s,]+")) {
                if (!name.isEmpty()) {
                    out.add(name);
                }
            }
        }
        return out;
    }

    private static Map<String, Object> tree(List<String> names) {
        Map<String, Object> root = new LinkedHashMap<>();
        for (String name : names) {
            Map<String, Object> at = root;
            String[] parts = name.split("\\.", -1);
            for (int i = 0; i < parts.length; i++) {
                Object next = at.get(parts[i]);
                if (i == parts.length - 1) {
                    at.put(parts[i], true); // the whole of it, even if a part was asked for before
                } else if (Boolean.TRUE.equals(next)) {
                    break;
                } else {
                    if (next == null) {
                        next = new LinkedHashMap<String, Object>();
                        at.put(parts[i], next);
                    }
                    at = branch(next);
                }
            }
        }
        return root;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> branch(Object node) {
        return (Map<String, Object>) node;
    }

    private static Map<String, Object> cut(Map<?, ?> data, Map<String, Object> tree) {
        Map<String, Object> out = new LinkedHashMap<>();
        data.forEach((key, value) -> {
            String name = String.valueOf(key);
            Object wish = tree.get(name);
            if (Boolean.TRUE.equals(wish)) {
                out.put(name, value);
            } else if (wish != null && value instanceof Map<?, ?> map && !(value instanceof PhpObject)) {
                out.put(name, cut(map, branch(wish)));
            } else if (wish != null && value instanceof List<?> list) {
                out.put(name, cut(list, branch(wish)));
            } else if (wish != null) {
                out.put(name, value);
            }
        });
        return out;
    }

    /** Items of a list by their number, as PHP's keys: a list again when no number before is left out. */
    private static Object cut(List<?> list, Map<String, Object> tree) {
        Map<String, Object> numbered = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            numbered.put(String.valueOf(i), list.get(i));
        }
        Map<String, Object> out = cut(numbered, tree);
        boolean gapless = out.isEmpty() || out.containsKey(String.valueOf(out.size() - 1));
        return gapless ? new ArrayList<>(out.values()) : out;
    }
}
