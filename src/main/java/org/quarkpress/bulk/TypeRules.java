package org.quarkpress.bulk;

import java.util.List;
import java.util.Map;
import org.quarkpress.meta.MetaField;
import org.quarkpress.model.PostType;
import org.quarkpress.rest.Arg;
import org.quarkpress.schema.Schema;

/**
 * What records of one post type are checked by.
 *
 * @param type the type
 * @param schema its item schema
 * @param args the arguments by which such a post is changed
 * @param meta its registered meta keys
 */
public record TypeRules(PostType type, Schema schema, Map<String, Arg> args, List<MetaField> meta) {}
