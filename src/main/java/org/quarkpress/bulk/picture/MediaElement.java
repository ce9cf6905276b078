package org.quarkpress.bulk.picture;

import java.util.List;

/**
 * A tag, or a pair in the attributes of a block, that shows a file or leads to one.
 *
 * @param name lower-case name of the tag; empty for attributes of a block
 * @param places the addresses in it
 * @param prime the address of the file that its ids are those of; null when it has none
 * @param ids where the id of that file stands
 * @param classes where a class can be added; null where none can
 */
record MediaElement(String name, List<Place> places, Place prime, List<Place.Id> ids, ClassPlace classes) {
    /**
     * Where a class can be added.
     *
     * @param at the offset
     * @param whole whether the attribute has to be written too
     */
    record ClassPlace(int at, boolean whole) {
        String text(String name) {
            return whole ? " class=\"" + name + "\"" : " " + name;
        }
    }
}
