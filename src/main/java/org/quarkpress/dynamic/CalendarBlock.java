package org.quarkpress.dynamic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.quarkpress.sanitize.Escape;
import org.quarkpress.site.Site;

/** The block of a month whose days with posts are links ({@code core/calendar}, {@code get_calendar()}). */
final class CalendarBlock {
    private static final String CELL = "\t\t";

    private final BlockScene scene;
    private final Site site;
    private final LocalDate today;
    private final Set<LocalDate> days = new HashSet<>();

    private CalendarBlock(BlockScene scene, List<PostedDay> posted) {
        this.scene = scene;
        this.site = scene.asker().site();
        this.today = LocalDate.ofInstant(scene.asker().now(), site.timezone());
        posted.forEach(day -> days.add(day.day()));
    }

    static String render(BlockScene scene) {
        List<PostedDay> posted = scene.rows().days();
        return posted.isEmpty() ? "" : new CalendarBlock(scene, posted).calendar();
    }

    private String calendar() {
        long year = scene.number("year");
        long month = scene.number("month");
        boolean given = year > 0 && year < 10_000 && month > 0 && month < 13;
        YearMonth shown = given ? YearMonth.of((int) year, (int) month) : YearMonth.from(today);
        String table = "<table" + colorStyle() + " id=\"wp-calendar\" class=\"wp-calendar-table" + colorClasses()
                + "\">\n\t<caption>" + ArchivePeriod.format("F Y", shown.atDay(1))
                + "</caption>\n\t<thead>\n\t<tr>" + head() + "\n\t</tr>\n\t</thead>\n\t<tbody>\n\t<tr>" + weeks(shown)
                + "\n\t</tr>\n\t</tbody>\n\t</table>";
        return scene.wrap("div", table + way(shown));
    }

    private DayOfWeek firstDay() {
        return DayOfWeek.of(site.startOfWeek() == 0 ? 7 : (int) Math.min(7, site.startOfWeek()));
    }

    private String head() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            DayOfWeek day = firstDay().plus(i);
            String name = day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            out.append("\n" + CELL + "<th scope=\"col\" aria-label=\"")
                    .append(name)
                    .append("\">");
            out.append(name.charAt(0)).append("</th>");
        }
        return out.toString();
    }

    private String weeks(YearMonth month) {
        int before = (month.atDay(1).getDayOfWeek().getValue() - firstDay().getValue() + 7) % 7;
        StringBuilder out = new StringBuilder();
        out.append(before == 0 ? "" : "\n" + CELL + "<td colspan=\"" + before + "\" class=\"pad\">&nbsp;</td>");
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            int column = (before + day - 1) % 7;
            boolean newRow = column == 0 && day > 1;
            out.append(newRow ? "\n\t</tr>\n\t<tr>" : "");
            out.append(newRow || day == 1 && before == 0 ? "\n" + CELL : "").append(cell(month.atDay(day)));
        }
        int after = (7 - (before + month.lengthOfMonth()) % 7) % 7;
        out.append(after == 0 ? "" : "\n" + CELL + "<td class=\"pad\" colspan=\"" + after + "\">&nbsp;</td>");
        return out.toString();
    }

    private String cell(LocalDate day) {
        String number = String.valueOf(day.getDayOfMonth());
        String shown = days.contains(day)
                ? "<a href=\"" + Escape.attr(ArchivePeriod.day(day, site)) + "\" aria-label=\"Posts published on "
                        + ArchivePeriod.format(site.dateFormat(), day) + "\">" + number + "</a>"
                : number;
        return (day.equals(today) ? "<td id=\"today\">" : "<td>") + shown + "</td>";
    }

    private String way(YearMonth month) {
        LocalDate before = days.stream()
                .filter(day -> day.isBefore(month.atDay(1)))
                .max(LocalDate::compareTo)
                .orElse(null);
        LocalDate after = days.stream()
                .filter(day -> day.isAfter(month.atEndOfMonth()))
                .min(LocalDate::compareTo)
                .orElse(null);
        return "<nav aria-label=\"Previous and next months\" class=\"wp-calendar-nav\">\n"
                + CELL + "<span class=\"wp-calendar-nav-prev\">"
                + (before == null ? "&nbsp;" : link(before, "&laquo; " + ArchivePeriod.format("M", before)))
                + "</span>\n" + CELL + "<span class=\"pad\">&nbsp;</span>\n" + CELL
                + "<span class=\"wp-calendar-nav-next\">"
                + (after == null ? "&nbsp;" : link(after, ArchivePeriod.format("M", after) + " &raquo;"))
                + "</span>\n\t</nav>";
    }

    private String link(LocalDate day, String text) {
        return "<a href=\"" + Escape.attr(ArchivePeriod.month(day, site)) + "\">" + text + "</a>";
    }

    private String colorClasses() {
        String text = scene.text("textColor");
        String back = scene.text("backgroundColor");
        boolean own = scene.block().at("style", "color", "text") != null;
        boolean ownBack = scene.block().at("style", "color", "background") != null;
        return (text.isEmpty() && !own ? "" : " has-text-color")
                + (text.isEmpty() ? "" : " has-" + Escape.attr(text) + "-color")
                + (back.isEmpty() && !ownBack ? "" : " has-background")
                + (back.isEmpty() ? "" : " has-" + Escape.attr(back) + "-background-color")
                + (scene.linkColor().isEmpty() ? "" : " " + scene.linkColor());
    }

    private String colorStyle() {
        StringBuilder out = new StringBuilder();
        String[][] parts = {{"color", "text"}, {"background-color", "background"}};
        for (String[] part : parts) {
            boolean safe = scene.block().at("style", "color", part[1]) instanceof String value
                    && value.chars().noneMatch(c -> c == ';' || c == '{' || c == '}' || c == '<');
            out.append(safe ? part[0] + ":" + scene.block().at("style", "color", part[1]) + ";" : "");
        }
        return out.isEmpty() ? "" : " style=\"" + Escape.attr(out.toString()) + "\"";
    }
}
