package org.quarkpress.media;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quarkpress.model.PostType;
import org.quarkpress.model.Taxonomy;
import org.quarkpress.post.PostSchema;
import org.quarkpress.schema.Schema;

/** The item schema of media: that of posts, and what files have besides. */
public final class MediaSchema {
    private static final String[] ALL = {"view", "edit", "embed"};
    private static final String[] VIEW_EDIT = {"view", "edit"};
    private static final String[] EDIT = {"edit"};

    private MediaSchema() {}

    /** The schema; {@code meta} is that of the registered meta of attachments. */
    public static Schema of(PostType type, List<Taxonomy> taxonomies, Schema meta) {
        Schema post = PostSchema.of(type, taxonomies, meta);
        Map<String, Schema> fields = new LinkedHashMap<>(post.properties());
        fields.remove("password");
        fields.put(
                "alt_text",
                Schema.string().description("What stands for the picture.").context(ALL));
        fields.put("caption", text("Its caption.", ALL));
        fields.put("description", text("Its description.", VIEW_EDIT));
        fields.put(
                "media_type",
                Schema.string()
                        .description("Picture or other file.")
                        .oneOfValues("image", "file")
                        .context(ALL)
                        .readonly());
        fields.put("mime_type", readonly(Schema.string(), "Its media type.", ALL));
        fields.put("media_details", readonly(Schema.object(), "What is known of the file.", ALL));
        fields.put(
                "post",
                Schema.integer().description("Id of the post it hangs on.").context(VIEW_EDIT));
        fields.put("source_url", readonly(Schema.string().format("uri"), "Address of the file.", ALL));
        fields.put("missing_image_sizes", readonly(Schema.array(Schema.string()), "Sizes still to be made.", EDIT));
        fields.put("filename", readonly(Schema.string(), "Name of the file.", VIEW_EDIT));
        fields.put("filesize", readonly(Schema.types("integer", "null"), "Bytes of the file.", VIEW_EDIT));
        picture(fields);
        return post.properties(fields);
    }

    private static Schema text(String sentence, String... contexts) {
        Map<String, Schema> parts = new LinkedHashMap<>();
        parts.put("raw", Schema.string().description("As stored.").context(EDIT));
        parts.put("rendered", readonly(Schema.string(), "As readers see it.", contexts));
        return Schema.object(parts).description(sentence).context(contexts);
    }

    private static Schema readonly(Schema schema, String sentence, String... contexts) {
        return schema.description(sentence).context(contexts).readonly();
    }

    private static void picture(Map<String, Schema> fields) {
        Schema quality = Schema.integer().minimum(1).maximum(100);
        Map<String, Schema> sizes = new LinkedHashMap<>();
        ImageSizes.of(new org.quarkpress.option.Options(Map.of())).keySet().forEach(name -> sizes.put(name, quality));
        Map<String, Schema> parts = new LinkedHashMap<>();
        parts.put("default", quality);
        parts.put("sizes", Schema.object(sizes));
        fields.put("exif_orientation", readonly(Schema.integer(), "How the picture is turned, 1 for upright.", EDIT));
        fields.put(
                "image_output_format",
                readonly(Schema.types("string", "null"), "Type that smaller sizes are made in.", EDIT));
        fields.put("image_save_progressive", readonly(Schema.bool(), "Whether sizes are made progressive.", EDIT));
        fields.put("image_quality", readonly(Schema.object(parts), "Quality of smaller sizes.", EDIT));
    }
}
