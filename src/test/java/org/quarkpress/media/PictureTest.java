package org.quarkpress.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quarkpress.error.WpError;

/** Turning, mirroring and cropping, told by where a red corner goes. */
class PictureTest {
    private static final int RED = 0xffff0000;

    /** Thirty by twenty pixels, black but for a red square of ten in the upper left corner. */
    private static Picture marked() {
        BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 10; x++) {
            for (int y = 0; y < 10; y++) {
                image.setRGB(x, y, RED);
            }
        }
        return Picture.of(image);
    }

    private static String corner(Picture picture) {
        BufferedImage image = picture.image();
        int right = image.getWidth() - 5;
        int bottom = image.getHeight() - 5;
        StringBuilder out = new StringBuilder(picture.width() + "x" + picture.height());
        out.append(image.getRGB(4, 4) == RED ? " upper left" : "");
        out.append(image.getRGB(right, 4) == RED ? " upper right" : "");
        out.append(image.getRGB(4, bottom) == RED ? " lower left" : "");
        out.append(image.getRGB(right, bottom) == RED ? " lower right" : "");
        return out.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "0,30x20 upper left",
        "1,30x20 upper left",
        "2,30x20 upper right",
        "3,30x20 lower right",
        "4,30x20 lower left",
        "5,20x30 upper left",
        "6,20x30 upper right",
        "7,20x30 lower right",
        "8,20x30 lower left",
        "9,30x20 upper left"
    })
    void aPictureIsPutUprightAsItsExifSays(int orientation, String corner) {
        assertThat(corner(marked().upright(orientation))).isEqualTo(corner);
    }

    @ParameterizedTest
    @CsvSource({
        "0,30x20 upper left",
        "90,20x30 upper right",
        "-90,20x30 lower left",
        "180,30x20 lower right",
        "360,30x20 upper left",
        "450,20x30 upper right"
    })
    void turningIsClockwise(double degrees, String corner) {
        assertThat(corner(marked().rotated(degrees))).isEqualTo(corner);
    }

    @Test
    void aSlantedPictureGetsAFrameThatItFitsInto() {
        Picture slanted = Picture.of(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB))
                .rotated(45);
        assertThat(slanted.width()).isEqualTo(792);
        assertThat(slanted.height()).isEqualTo(792);
    }

    @Test
    void aPartIsCutOutAlsoAcrossTheEdge() {
        assertThat(corner(marked().cropped(new Rectangle(0, 0, 15, 20)))).isEqualTo("15x20 upper left");
        assertThat(corner(marked().cropped(new Rectangle(20, 0, 24, 20)))).isEqualTo("24x20");
        assertThat(corner(marked().cropped(new Rectangle(-15, -10, 25, 20)))).isEqualTo("25x20 lower right");
    }

    @Test
    void aThinnedPictureKeepsTheMeasuresOfItsFile() {
        Picture thin = new Picture(marked().image(), 300, 200);
        assertThat(thin.rotated(90).width()).isEqualTo(200);
        assertThat(thin.cropped(new Rectangle(0, 0, 150, 200)).image().getWidth())
                .isEqualTo(15);
        BufferedImage small = thin.resized(new SizePlan(50, 0, 200, 200, 150, 150));
        assertThat(small.getWidth()).isEqualTo(150);
        assertThat(small.getHeight()).isEqualTo(150);
    }

    @Test
    void whatCanBeSeenThroughStaysSo() {
        BufferedImage clear = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
        BufferedImage small = Picture.of(clear).resized(new SizePlan(0, 0, 300, 300, 100, 100));
        assertThat(small.getRGB(50, 50) >>> 24).isZero();
    }

    @Test
    void nothingIsLeftOfAPictureThatIsCroppedToNothing() {
        PictureEdit edit = new PictureEdit("crop", Map.of("left", 10L, "top", 10L, "width", 0L, "height", 0.0));
        assertThatThrownBy(() -> edit.apply(marked()))
                .isInstanceOfSatisfying(WpError.class, e -> assertThat(e.code()).isEqualTo("rest_image_crop_failed"));
    }

    @Test
    void partsAreInPerCent() {
        PictureEdit crop = new PictureEdit("crop", Map.of("left", 0L, "top", 50L, "width", 33.4, "height", 50L));
        assertThat(corner(crop.apply(marked()))).isEqualTo("10x10");
        PictureEdit flip = new PictureEdit("flip", Map.of("flip", Map.of("horizontal", true, "vertical", true)));
        assertThat(corner(flip.apply(marked()))).isEqualTo("30x20 lower right");
        assertThat(corner(new PictureEdit("rotate", Map.of("angle", 90L)).apply(marked())))
                .isEqualTo("20x30 upper right");
    }
}
