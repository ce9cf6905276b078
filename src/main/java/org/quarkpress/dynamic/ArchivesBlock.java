package org.quarkpress.dynamic;

import java.util.List;
import java.util.Set;
import org.quarkpress.sanitize.Url;

/** The block of links to days, weeks, months or years ({@code core/archives}). */
final class ArchivesBlock {
    private static final Set<String> KINDS = Set.of("daily", "weekly", "monthly", "yearly");

    private ArchivesBlock() {}

    static String render(BlockScene scene) {
        String type = scene.text("type");
        if (!KINDS.contains(type)) {
            return scene.wrap("div", "No archives to show.", "wp-block-archives-list");
        }
        List<ArchivePeriod> periods =
                ArchivePeriod.of(type, scene.rows().days(), scene.asker().site());
        boolean counts = scene.flag("showPostCounts");
        if (scene.flag("displayAsDropdown")) {
            return dropdown(scene, type, periods, counts);
        }
        if (periods.isEmpty()) {
            return scene.wrap("div", "No archives to show.", "wp-block-archives-list");
        }
        StringBuilder items = new StringBuilder();
        for (ArchivePeriod period : periods) {
            String count = counts ? "&nbsp;(" + period.posts() + ")" : "";
            items.append("\t<li><a href='").append(Url.display(period.url())).append("'>");
            items.append(period.label()).append("</a>").append(count).append("</li>\n");
        }
        return scene.wrap("ul", items.toString(), "wp-block-archives-list");
    }

    private static String dropdown(BlockScene scene, String type, List<ArchivePeriod> periods, boolean counts) {
        String id = "wp-block-archives-" + scene.context().next("wp-block-archives-");
        String unit =
                switch (type) {
                    case "yearly" -> "Year";
                    case "daily" -> "Day";
                    case "weekly" -> "Week";
                    default -> "Month";
                };
        StringBuilder out = new StringBuilder("<label for=\"" + id + "\" class=\"wp-block-archives__label"
                + (scene.flag("showLabel") ? "" : " screen-reader-text") + "\">Archives</label>\n\t\t<select id=\"" + id
                + "\" name=\"archive-dropdown\">\n\t\t<option value=\"\">Select " + unit + "</option>");
        for (ArchivePeriod period : periods) {
            String count = counts ? "&nbsp;(" + period.posts() + ")" : "";
            out.append("\t<option value='").append(Url.display(period.url())).append("'> ");
            out.append(period.label()).append(' ').append(count).append("</option>\n");
        }
        out.append("</select>").append(Dropdown.script(id, "this.value"));
        return scene.wrap("div", out.toString(), "wp-block-archives-dropdown");
    }
}
