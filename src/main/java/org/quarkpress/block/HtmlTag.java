package org.quarkpress.block;

import java.util.List;

/**
 * A tag as it stands in HTML.
 *
 * @param name lower-case name
 * @param closer whether it is an end tag
 * @param start offset of its {@code <}
 * @param nameEnd offset after its name
 * @param end offset after its {@code >}
 * @param attributes in order, doubles included
 */
public record HtmlTag(String name, boolean closer, int start, int nameEnd, int end, List<Attribute> attributes) {

    /**
     * An attribute.
     *
     * @param name lower-case name
     * @param value as it is written, {@code ""} if there is none
     * @param start offset of its name
     * @param valueStart offset of its value, without quotes
     * @param end offset after its value
     */
    public record Attribute(String name, String value, int start, int valueStart, int end) {}

    /** The first attribute of that name, or null. */
    public Attribute attribute(String wanted) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(wanted)) {
                return attribute;
            }
        }
        return null;
    }
}
