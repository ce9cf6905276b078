package org.quarkpress.block;

import java.nio.charset.StandardCharsets;
import org.quarkpress.php.PhpSerialize;

/** Blocks with settings of their own get a class made of all they are ({@code _wp_add_block_level_presets_class()}). */
final class SettingsSupport implements BlockSupport {

    @Override
    public String after(RenderedBlock block, String html, RenderContext context) {
        boolean own =
                Values.isTruthy(block.attr("settings")) && BlockTypes.supports(block.name(), "__experimentalSettings");
        if (!own) {
            return html;
        }
        Object tree = BlockTree.of(block.block());
        byte[] bytes = PhpSerialize.serialize(tree).getBytes(StandardCharsets.UTF_8);
        return BlockSupport.addClasses(html, "wp-settings-" + Digest.md5(bytes));
    }
}
