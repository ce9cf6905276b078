package org.quarkpress.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts files in their places and makes what goes with them ({@code wp_generate_attachment_metadata}). */
@ApplicationScoped
public class MediaFileService {
    /** What file systems take as a name. */
    private static final int LONGEST_NAME = 255;

    private static final String JPEG = "image/jpeg";

    private final UploadStore uploads;
    private final PictureStore pictures;

    /** A service over these stores. */
    public MediaFileService(UploadStore uploads, PictureStore pictures) {
        this.uploads = uploads;
        this.pictures = pictures;
    }

    /**
     * Puts a draft into a folder, under the name or the first numbered form of it that is free.
     *
     * @param folder with a slash behind
     * @param arrival how the file came, for the refusal of a name that is too long
     * @return its path
     */
    String place(Path draft, String name, String folder, Arrival arrival) {
        List<String> names = new ArrayList<>(uploads.names(folder));
        while (true) {
            String free = UniqueName.of(name, names);
            if (tooLong(free)) {
                throw MediaErrors.unacceptable(arrival, "The name of the file is too long.");
            }
            if (uploads.put(draft, folder + free)) {
                return folder + free;
            }
            names.add(free); // somebody was faster
        }
    }

    private static boolean tooLong(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME;
    }

    /**
     * What is to be stored of a file, with all that is made of it.
     *
     * @param original its path
     * @param sizes the smaller pictures to make; null to make none and leave the picture as it is
     * @param made gets the paths of the files that were made, also when this fails
     */
    MediaFiles describe(String original, String mimeType, Map<String, ImageSizes.Bounds> sizes, List<String> made) {
        Path file = uploads.open(original).orElseThrow();
        Map<String, Object> meta = new LinkedHashMap<>();
        Optional<Dimension> measures =
                AttachmentMarkup.isImage(mimeType) ? pictures.measure(file, mimeType) : Optional.empty();
        if (measures.isEmpty()) {
            long size = uploads.size(original).orElse(0L);
            if (mimeType.startsWith("audio/")) {
                meta.putAll(AudioFacts.of(head(file), size));
            }
            meta.put("filesize", size);
            return new MediaFiles(original, original, mimeType, meta);
        }
        put(meta, original, measures.get().width, measures.get().height);
        JpegSegments segments = JPEG.equals(mimeType) ? pictures.segments(file) : JpegSegments.NONE;
        ExifTags exif = ExifTags.read(segments.exif());
        meta.put("sizes", new LinkedHashMap<String, Object>());
        meta.put("image_meta", ImageMeta.of(exif, IptcTags.read(segments.photoshop())));
        MediaFiles plain = new MediaFiles(original, original, mimeType, meta);
        int turned = exif.orientation() == null ? 1 : exif.orientation();
        return sizes == null
                ? plain
                : pictures.with(file, mimeType, picture -> sized(plain, picture, turned, sizes, made))
                        .orElse(plain);
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(FileContent.HEAD);
        } catch (IOException gone) {
            return new byte[0];
        }
    }

    private void put(Map<String, Object> meta, String path, int width, int height) {
        meta.put("width", (long) width);
        meta.put("height", (long) height);
        meta.put("file", path);
        meta.put("filesize", uploads.size(path).orElse(0L));
    }

    /** The picture upright and not too big, and its smaller ones, which are made of the whole. */
    private MediaFiles sized(
            MediaFiles files,
            Picture picture,
            int orientation,
            Map<String, ImageSizes.Bounds> sizes,
            List<String> made) {
        Picture upright = picture.upright(orientation);
        Map<String, Object> meta = files.meta();
        String attached = attached(files, upright, upright != picture, made);
        if (upright != picture && meta.get("image_meta") instanceof Map<?, ?> told) {
            Map<String, Object> now = new LinkedHashMap<>();
            told.forEach((name, value) -> now.put(String.valueOf(name), value));
            now.put("orientation", 1L);
            meta.put("image_meta", now);
        }
        Map<String, SizePlan> plans = ImageSizes.plans(sizes, upright.width(), upright.height());
        meta.put("sizes", smaller(files, upright, plans, made));
        if (!attached.equals(files.original())) {
            meta.put(
                    "original_image",
                    files.original().substring(files.original().lastIndexOf('/') + 1));
        }
        return new MediaFiles(files.original(), attached, files.mimeType(), meta);
    }

    private String attached(MediaFiles files, Picture upright, boolean turned, List<String> made) {
        Optional<SizePlan> big = ImageSizes.BIG.smallerThan(upright.width(), upright.height())
                ? SizePlan.of(upright.width(), upright.height(), ImageSizes.BIG)
                : Optional.empty();
        if (big.isEmpty() && !turned) {
            return files.original();
        }
        BufferedImage image = big.map(upright::resized).orElseGet(upright::image);
        String path = sibling(files.original(), big.isPresent() ? "-scaled" : "-rotated");
        if (!write(image, files.mimeType(), path, made)) {
            return files.original();
        }
        put(files.meta(), path, image.getWidth(), image.getHeight());
        return path;
    }

    private Map<String, Object> smaller(
            MediaFiles files, Picture upright, Map<String, SizePlan> plans, List<String> made) {
        Map<String, Object> sizes = new LinkedHashMap<>();
        plans.forEach((name, plan) -> {
            String path = sibling(files.original(), "-" + plan.width() + "x" + plan.height());
            if (write(upright.resized(plan), files.mimeType(), path, made)) {
                String file = path.substring(path.lastIndexOf('/') + 1);
                sizes.put(
                        name,
                        MediaFiles.size(
                                file, plan, files.mimeType(), uploads.size(path).orElse(0L)));
            }
        });
        return sizes;
    }

    private static String sibling(String path, String ending) {
        int dot = path.lastIndexOf('.');
        return path.substring(0, dot) + ending + path.substring(dot);
    }

    /** Whether the file could be made; what cannot be written is left out, as in WordPress. */
    boolean write(BufferedImage image, String mimeType, String path, List<String> made) {
        if (tooLong(path.substring(path.lastIndexOf('/') + 1))) {
            return false;
        }
        Path draft = uploads.draft();
        try {
            pictures.write(image, mimeType, draft);
            if (!uploads.put(draft, path)) {
                uploads.remove(List.of(path)); // left behind by an earlier try; nobody else has such a name
                uploads.put(draft, path);
            }
            made.add(path);
            return true;
        } catch (IOException unwritable) {
            return false;
        } finally {
            uploads.discard(List.of(draft));
        }
    }

    /**
     * The metadata of a picture with those sizes made that were missing ({@code wp_update_image_subsizes}).
     *
     * @param attached path of the picture
     * @param stored its metadata
     */
    Map<String, Object> completed(
            String attached,
            Map<String, Object> stored,
            String mimeType,
            Map<String, ImageSizes.Bounds> sizes,
            List<String> made) {
        boolean scaled = MediaFiles.base(attached).endsWith("-scaled");
        String source = scaled && stored.get("original_image") instanceof String original
                ? MediaFiles.folder(attached) + original
                : attached;
        Map<String, Object> known = new LinkedHashMap<>();
        if (stored.get("sizes") instanceof Map<?, ?> map) {
            map.forEach((name, size) -> known.put(String.valueOf(name), size));
        }
        Map<String, Object> meta = new LinkedHashMap<>(stored);
        uploads.open(source)
                .flatMap(file -> pictures.with(file, mimeType, picture -> {
                    Map<String, SizePlan> plans = ImageSizes.plans(sizes, picture.width(), picture.height());
                    plans.keySet().removeAll(known.keySet());
                    String named = stored.get("original_image") instanceof String original
                            ? MediaFiles.folder(attached) + original
                            : attached;
                    return smaller(new MediaFiles(named, attached, mimeType, meta), picture, plans, made);
                }))
                .ifPresent(known::putAll);
        meta.put("sizes", known);
        return meta;
    }
}
