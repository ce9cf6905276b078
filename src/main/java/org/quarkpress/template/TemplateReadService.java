package org.quarkpress.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quarkpress.meta.MetaRows;
import org.quarkpress.meta.MetaStore;
import org.quarkpress.php.JsonResource;
import org.quarkpress.post.PostRow;
import org.quarkpress.post.PostStore;
import org.quarkpress.rest.Asker;
import org.quarkpress.term.TermRow;
import org.quarkpress.term.TermStore;
import org.quarkpress.theme.TemplateTypes;
import org.quarkpress.theme.ThemeFolder;
import org.quarkpress.theme.ThemeFolderStore;
import org.quarkpress.theme.ThemeStore;

/** Finds the templates of the active theme ({@code get_block_templates}): its files, and the posts that stand for some. */
@ApplicationScoped
public class TemplateReadService {
    private static final String GENERAL = "uncategorized";

    private final ThemeFolderStore folders;
    private final ThemeStore themes;
    private final TemplateStore templates;
    private final PostStore posts;
    private final TermStore terms;
    private final MetaStore meta;

    /** A service over these stores. */
    public TemplateReadService(
            ThemeFolderStore folders,
            ThemeStore themes,
            TemplateStore templates,
            PostStore posts,
            TermStore terms,
            MetaStore meta) {
        this.folders = folders;
        this.themes = themes;
        this.templates = templates;
        this.posts = posts;
        this.terms = terms;
        this.meta = meta;
    }

    /** All of a type: those with posts first, the newest of them before the others. */
    List<Template> all(String type, Asker asker) {
        String theme = asker.site().stylesheet();
        Map<String, String> files = folders.texts(theme, Template.PART.equals(type) ? "parts" : "templates", ".html");
        List<Template> out = new ArrayList<>(stored(templates.ids(type, theme), files, asker));
        List<String> taken = out.stream().map(Template::slug).toList();
        files.forEach((slug, content) -> {
            if (!taken.contains(slug)) {
                out.add(ofFile(slug, content, type, theme));
            }
        });
        return out;
    }

    /** The one of this id, if its theme is the active one. */
    Optional<Template> find(String id, String type, Asker asker) {
        return all(type, asker).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The template of a post, whatever its state. */
    Template ofPost(long id, Asker asker) {
        PostRow row = posts.row(id).orElseThrow();
        String folder = Template.PART.equals(row.type()) ? "parts" : "templates";
        return stored(List.of(id), folders.texts(asker.site().stylesheet(), folder, ".html"), asker)
                .get(0);
    }

    private List<Template> stored(List<Long> ids, Map<String, String> files, Asker asker) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, PostRow> rows = posts.rows(ids);
        Map<Long, List<TermRow>> attached = terms.ofObjects(ids);
        Map<Long, MetaRows> values = meta.read("post", ids, List.of("origin", "is_wp_suggestion"));
        Map<Long, String> authors = templates.names(
                rows.values().stream().map(PostRow::author).distinct().toList());
        return ids.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> ofRow(
                        row,
                        values.getOrDefault(row.id(), MetaRows.NONE),
                        attached.getOrDefault(row.id(), List.of()),
                        files.containsKey(row.name()),
                        authors.getOrDefault(row.author(), ""),
                        asker))
                .toList();
    }

    private Template ofRow(
            PostRow row, MetaRows values, List<TermRow> attached, boolean file, String author, Asker asker) {
        String theme = asker.site().stylesheet();
        String origin = values.first("origin").filter(text -> !text.isEmpty()).orElse(null);
        boolean themes = file || "theme".equals(origin);
        boolean part = Template.PART.equals(row.type());
        boolean known = TemplateTypes.type(row.name()).isPresent()
                || values.first("is_wp_suggestion").filter("1"::equals).isPresent();
        return new Template(
                theme,
                row.name(),
                row.type(),
                row.title(),
                row.excerpt(),
                row.content(),
                row,
                origin,
                file,
                !part && !known,
                part ? area(attached) : null,
                themes ? name(theme) : author);
    }

    private static String area(List<TermRow> attached) {
        return attached.stream()
                .filter(term -> "wp_template_part_area".equals(term.taxonomy()))
                .map(TermRow::name)
                .findFirst()
                .orElse(GENERAL);
    }

    private String name(String theme) {
        return folders.find(theme).map(ThemeFolder::title).orElse(theme);
    }

    private Template ofFile(String slug, String content, String type, String theme) {
        boolean part = Template.PART.equals(type);
        Map<String, Object> declared = declared(slug, theme, part ? "templateParts" : "customTemplates");
        Optional<Map<String, Object>> known = part ? Optional.empty() : TemplateTypes.type(slug);
        String title = known.map(kind -> String.valueOf(kind.get("title")))
                .orElseGet(() -> declared.get("title") instanceof String own ? own : slug);
        String description =
                known.map(kind -> String.valueOf(kind.get("description"))).orElse("");
        String area = declared.get("area") instanceof String own ? own : GENERAL;
        return new Template(
                theme,
                slug,
                type,
                title,
                description,
                content,
                null,
                null,
                true,
                !part && known.isEmpty(),
                part ? area : null,
                name(theme));
    }

    /** What {@code theme.json} says of a template by its name. */
    private Map<String, Object> declared(String slug, String theme, String list) {
        return JsonResource.objects(themes.load(theme).json().get(list)).stream()
                .filter(one -> slug.equals(one.get("name")))
                .findFirst()
                .orElseGet(LinkedHashMap::new);
    }

    /** The post types that people may choose a template for; null when nothing is said. */
    List<?> postTypes(Template template) {
        Object types =
                declared(template.slug(), template.theme(), "customTemplates").get("postTypes");
        return types instanceof List<?> list ? list : null;
    }
}
