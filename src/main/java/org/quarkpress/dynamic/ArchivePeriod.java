package org.quarkpress.dynamic;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.site.PhpDate;
import org.quarkpress.site.Site;

/**
 * A day, week, month or year with posts ({@code wp_get_archives()}).
 *
 * @param url where its posts are listed
 * @param label what readers see
 * @param posts how many there are
 */
record ArchivePeriod(String url, String label, long posts) {

    /** The periods of a kind ({@code daily}, {@code weekly}, {@code yearly}, else months), newest first. */
    static List<ArchivePeriod> of(String type, List<PostedDay> days, Site site) {
        Map<String, ArchivePeriod> out = new LinkedHashMap<>();
        for (PostedDay posted : days) {
            LocalDate day = posted.day();
            ArchivePeriod period =
                    switch (type) {
                        case "daily" ->
                            new ArchivePeriod(day(day, site), format(site.dateFormat(), day), posted.posts());
                        case "weekly" -> week(posted, site);
                        case "yearly" -> new ArchivePeriod(year(day, site), format("Y", day), posted.posts());
                        default -> new ArchivePeriod(month(day, site), format("F Y", day), posted.posts());
                    };
            out.merge(period.url(), period, (a, b) -> new ArchivePeriod(a.url(), a.label(), a.posts() + b.posts()));
        }
        return List.copyOf(out.values());
    }

    /** {@code get_year_link()}. */
    static String year(LocalDate day, Site site) {
        return address(site, format("Y", day), format("Y", day));
    }

    /** {@code get_month_link()}. */
    static String month(LocalDate day, Site site) {
        return address(site, format("Y/m", day), format("Ym", day));
    }

    /** {@code get_day_link()}. */
    static String day(LocalDate day, Site site) {
        return address(site, format("Y/m/d", day), format("Ymd", day));
    }

    private static String address(Site site, String path, String plain) {
        String structure = site.permalinkStructure();
        if (structure.isEmpty()) {
            return site.home("/?m=" + plain);
        }
        int tag = structure.indexOf('%');
        String front = tag < 0 ? "/" : structure.substring(0, tag);
        String base = structure.startsWith("%post_id%", Math.max(tag, 0)) ? "date/" : "";
        return site.home(front + base + path + (site.endsWithSlash() ? "/" : ""));
    }

    /** Weeks are numbered as MySQL numbers them: from Monday the ISO way, else from the first day in the year. */
    private static ArchivePeriod week(PostedDay posted, Site site) {
        LocalDate day = posted.day();
        DayOfWeek starts = DayOfWeek.of(site.startOfWeek() == 0 ? 7 : (int) Math.min(7, site.startOfWeek()));
        LocalDate start = day.with(TemporalAdjusters.previousOrSame(starts));
        int number = starts == DayOfWeek.MONDAY
                ? day.get(WeekFields.of(DayOfWeek.MONDAY, 4).weekOfYear())
                : day.get(WeekFields.of(starts, 7).weekOfYear());
        String label = format(site.dateFormat(), start) + "&#8211;" + format(site.dateFormat(), start.plusDays(6));
        String url = site.home("/?m=" + format("Y", day) + "&w=" + number);
        return new ArchivePeriod(url, label, posted.posts());
    }

    static String format(String pattern, LocalDate day) {
        return PhpDate.format(pattern, day.atStartOfDay(java.time.ZoneOffset.UTC));
    }
}
