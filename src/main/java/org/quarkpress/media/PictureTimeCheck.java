package org.quarkpress.media;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;

/** Ends the reading of a picture that takes too long. */
final class PictureTimeCheck implements IIOReadProgressListener {
    private final long end;
    private boolean passed;

    /** A check against this {@link System#nanoTime()}. */
    PictureTimeCheck(long end) {
        this.end = end;
    }

    /** Whether the time was over before the picture was read. */
    boolean passed() {
        return passed;
    }

    @Override
    public void imageProgress(ImageReader source, float percentageDone) {
        if (System.nanoTime() - end > 0) {
            passed = true;
            source.abort();
        }
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {
        // only single pictures are read
    }

    @Override
    public void sequenceComplete(ImageReader source) {
        // only single pictures are read
    }

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {
        // the time runs already
    }

    @Override
    public void imageComplete(ImageReader source) {
        // in time
    }

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {
        // not asked for
    }

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {
        // not asked for
    }

    @Override
    public void thumbnailComplete(ImageReader source) {
        // not asked for
    }

    @Override
    public void readAborted(ImageReader source) {
        passed = true;
    }
}
