package org.quarkpress.setting;

import org.quarkpress.schema.Schema;

/**
 * An option that REST shows ({@code register_setting}).
 *
 * @param name its name in REST
 * @param option the option that holds it
 * @param schema what it may be; its default is what an option that is not there counts as
 */
public record Setting(String name, String option, Schema schema) {}
