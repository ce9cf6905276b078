package org.quarkpress.term;

import java.util.Map;
import org.quarkpress.capability.TermFacts;
import org.quarkpress.model.Taxonomy;

/**
 * A term with everything a view needs.
 *
 * @param row the stored row
 * @param taxonomy its taxonomy
 * @param facts what permission rules know of it
 * @param link its address
 * @param hasParent whether the term above it is there
 * @param meta its registered meta as shown, null when nobody wants it
 */
public record TermItem(
        TermRow row, Taxonomy taxonomy, TermFacts facts, String link, boolean hasParent, Map<String, Object> meta) {}
