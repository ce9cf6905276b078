package org.quarkpress.dynamic;

/** A block that is made of rows: from all it may look at to its HTML. */
@FunctionalInterface
interface SiteBlock {
    String render(BlockScene scene);
}
