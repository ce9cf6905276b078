package org.quarkpress.media;

import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.imageio.IIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Reads and writes pictures ({@code wp_get_image_editor}), within bounds: measures are read before any pixel, at most so
 * many pixels are ever in memory, only a few pictures are in memory at once, and none is read for longer than its time.
 */
@ApplicationScoped
public class PictureStore {
    /** More pixels are not read at all: the sizes of such a picture are not made. */
    static final long MOST_PIXELS = 100_000_000;

    private static final long MOST_IN_MEMORY = 48_000_000;
    private static final long LEAST_IN_MEMORY = 4_000_000;
    private static final int HEAP_PER_PIXEL = 16;
    private static final long SECONDS = 30;
    private static final long PATIENCE = 120;

    private static final Map<String, String> FORMATS = Map.of(
            "image/jpeg",
            "jpeg",
            "image/png",
            "png",
            "image/gif",
            "gif",
            "image/webp",
            "webp",
            "image/bmp",
            "bmp",
            "image/tiff",
            "tiff");
    private static final Map<String, Float> QUALITY = Map.of("image/jpeg", 0.82f, "image/webp", 0.86f);

    private final long mostInMemory;
    private final Semaphore places;

    /** A store within the heap that there is. */
    public PictureStore() {
        long heap = Runtime.getRuntime().maxMemory();
        mostInMemory = Math.max(LEAST_IN_MEMORY, Math.min(MOST_IN_MEMORY, heap / HEAP_PER_PIXEL));
        places = new Semaphore((int) Math.max(1, Math.min(4, heap / HEAP_PER_PIXEL / mostInMemory)));
        IIORegistry registry = IIORegistry.getDefaultInstance();
        registry.registerServiceProvider(new JPEGImageReaderSpi());
        registry.registerServiceProvider(new WebPImageReaderSpi());
    }

    /** Whether smaller pictures of this type can be made ({@code wp_image_editor_supports}). */
    static boolean edits(String mimeType) {
        return FORMATS.containsKey(mimeType) && !"image/bmp".equals(mimeType) && !"image/tiff".equals(mimeType);
    }

    /** How wide and high a picture is, by what its file says first ({@code wp_getimagesize}). */
    public Optional<Dimension> measure(Path file, String mimeType) {
        return "image/avif".equals(mimeType)
                ? avif(file)
                : read(file, mimeType, reader -> Optional.of(new Dimension(reader.getWidth(0), reader.getHeight(0))));
    }

    private static Optional<Dimension> avif(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return AvifHeader.measure(in.readNBytes(AvifHeader.LENGTH));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** What a JPEG tells of itself before its pixels. */
    JpegSegments segments(Path file) {
        try (InputStream in = new java.io.BufferedInputStream(Files.newInputStream(file))) {
            return JpegSegments.read(in);
        } catch (IOException broken) {
            return JpegSegments.NONE;
        }
    }

    /**
     * Does work with a picture while it is in memory; nothing is done, and nothing given, when it is too large, broken, of
     * a type that is only stored, or takes too long.
     */
    <T> Optional<T> with(Path file, String mimeType, Function<Picture, T> work) {
        if (!edits(mimeType) || !enter()) {
            return Optional.empty();
        }
        try {
            return read(file, mimeType, this::pixels).map(work);
        } finally {
            places.release();
        }
    }

    private boolean enter() {
        try {
            return places.tryAcquire(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<Picture> pixels(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        long pixels = (long) width * height;
        if (pixels > MOST_PIXELS) {
            return Optional.empty();
        }
        int step = (int) Math.ceil(Math.sqrt((double) pixels / mostInMemory));
        if (step > 1 && reader.getOriginatingProvider() instanceof WebPImageReaderSpi) {
            return Optional.empty(); // has to be in memory whole
        }
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        PictureTimeCheck deadline = new PictureTimeCheck(System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS));
        reader.addIIOReadProgressListener(deadline);
        BufferedImage image = reader.read(0, param);
        return deadline.passed() ? Optional.empty() : Optional.of(new Picture(image, width, height));
    }

    private interface Reading<T> {
        Optional<T> of(ImageReader reader) throws IOException;
    }

    private static <T> Optional<T> read(Path file, String mimeType, Reading<T> reading) {
        String format = FORMATS.get(mimeType);
        Iterator<ImageReader> readers =
                format == null ? java.util.Collections.emptyIterator() : ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = new javax.imageio.stream.FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            return reading.of(reader);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | ArithmeticException
                | ClassCastException
                | NullPointerException broken) {
            return Optional.empty(); // decoders answer bytes that make no sense with any of these
        } finally {
            reader.dispose();
        }
    }

    /** Writes a picture; throws {@link IOException} when it cannot be written in that type. */
    void write(BufferedImage image, String mimeType, Path draft) throws IOException {
        ImageWriter writer = writer(image, mimeType);
        ImageWriteParam param = writer.getDefaultWriteParam();
        Float quality = QUALITY.get(mimeType);
        if (quality != null) {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            if (param.getCompressionTypes() != null && "image/webp".equals(mimeType)) {
                param.setCompressionType(param.getCompressionTypes()[0]);
            }
            param.setCompressionQuality(quality);
        }
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(Files.newOutputStream(draft))) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriter writer(BufferedImage image, String mimeType) throws IOException {
        if ("image/webp".equals(mimeType)) {
            return new WebPImageWriterSpi().createWriterInstance(null);
        }
        Iterator<ImageWriter> writers =
                ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), FORMATS.get(mimeType));
        if (!writers.hasNext()) {
            throw new IIOException("no writer of " + mimeType);
        }
        return writers.next();
    }
}
