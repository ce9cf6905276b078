package org.quarkpress.media;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quarkpress.error.WpError;
import org.quarkpress.rest.RestRequest;
import org.quarkpress.schema.Coercion;

/**
 * One change of a picture, of those that the editor asks for ({@code WP_REST_Attachments_Controller::edit_media_item}).
 *
 * @param type {@code rotate}, {@code crop} or {@code flip}
 * @param args what belongs to it
 */
record PictureEdit(String type, Map<?, ?> args) {
    private static final double PERCENT = 100;

    /** The changes that a request asks for, also in the older way; none is {@code rest_image_not_edited}. */
    static List<PictureEdit> of(RestRequest request) {
        List<PictureEdit> edits = new ArrayList<>();
        if (request.isset("modifiers")) {
            request.list("modifiers").forEach(item -> {
                if (item instanceof Map<?, ?> map && map.get("args") instanceof Map<?, ?> args) {
                    edits.add(new PictureEdit(Coercion.toText(map.get("type")), args));
                }
            });
        } else {
            if (request.isset("rotation")) {
                edits.add(new PictureEdit("rotate", Map.of("angle", request.param("rotation"))));
            }
            if (List.of("x", "y", "width", "height").stream().allMatch(request::isset)) {
                edits.add(new PictureEdit(
                        "crop",
                        Map.of(
                                "left", request.param("x"),
                                "top", request.param("y"),
                                "width", request.param("width"),
                                "height", request.param("height"))));
            }
        }
        if (edits.isEmpty()) {
            throw WpError.of("rest_image_not_edited", "This changes nothing of the picture.", 400);
        }
        return edits;
    }

    /** The picture after this change; throws {@code rest_image_crop_failed} when nothing would be left of it. */
    Picture apply(Picture picture) {
        return switch (type) {
            case "rotate" -> picture.rotated(number(args.get("angle")));
            case "flip" -> flip(picture);
            default -> crop(picture);
        };
    }

    private Picture flip(Picture picture) {
        Map<?, ?> flip = args.get("flip") instanceof Map<?, ?> map ? map : Map.of();
        return picture.flipped(Coercion.toBoolean(flip.get("horizontal")), Coercion.toBoolean(flip.get("vertical")));
    }

    private Picture crop(Picture picture) {
        Rectangle part = new Rectangle(
                part("left", picture.width()),
                part("top", picture.height()),
                part("width", picture.width()),
                part("height", picture.height()));
        boolean whole = part.x == 0 && part.y == 0 && part.width == picture.width() && part.height == picture.height();
        if (part.width < 1 || part.height < 1 || part.width > picture.width() || part.height > picture.height()) {
            throw WpError.of("rest_image_crop_failed", "The picture cannot be cropped to this.", 500);
        }
        return whole ? picture : picture.cropped(part);
    }

    private int part(String name, int whole) {
        double percent = Math.max(-PERCENT, Math.min(2 * PERCENT, number(args.get(name))));
        return (int) Math.round(whole * percent / PERCENT);
    }

    private static double number(Object value) {
        return value instanceof Number number ? number.doubleValue() : Coercion.toDouble(value);
    }
}
