package org.quarkpress.media;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The files of uploads, by their path below the upload folder ({@code 2021/03/harbour.png}): all that is asked of the
 * place where they lie, so that another than a folder can stand in for it.
 *
 * <p>What is being made lies in drafts, files of this machine, until it is put in its place whole. Paths that lead out
 * of the folder, or to hidden files, name nothing.
 */
public interface UploadStore {
    /** How many bytes a file has; nothing when there is no such file ({@code wp_filesize}). */
    Optional<Long> size(String file);

    /** A new empty file of this machine to write into; whoever asks puts it in place or discards it. */
    Path draft();

    /** Puts a draft where it belongs; false, and the draft still there, when a file of this name is there already. */
    boolean put(Path draft, String file);

    /** Removes drafts that were not put in place. */
    void discard(Collection<Path> drafts);

    /** The names of the files directly in a folder; none when there is no such folder. */
    List<String> names(String folder);

    /** A file of this machine with the bytes of an upload, for reading; nothing when there is no such file. */
    Optional<Path> open(String file);

    /** Removes files; those that are not there are no error. */
    void remove(Collection<String> files);
}
