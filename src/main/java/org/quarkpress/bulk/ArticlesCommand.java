package org.quarkpress.bulk;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code articles FIRST COUNT [--messy]}: prints made-up articles, one JSON object a line, in UTF-8. */
@Command(
        name = "articles",
        description = "Prints made-up articles, one JSON object a line; article N is always the same.",
        mixinStandardHelpOptions = true)
public final class ArticlesCommand implements Runnable {
    @Parameters(index = "0", paramLabel = "FIRST", description = "number of the first article")
    private int first;

    @Parameters(index = "1", paramLabel = "COUNT", description = "how many")
    private int count;

    @Option(names = "--messy", description = "with array meta in the shapes that real sources send")
    private boolean messy;

    @Override
    public void run() {
        BufferedOutputStream raw = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        PrintStream out = new PrintStream(raw, false, StandardCharsets.UTF_8);
        for (int i = 0; i < count && !out.checkError(); i++) {
            int n = first + i;
            out.print(SpacedJson.write(messy ? MessyArticles.article(n) : Articles.article(n)) + "\n");
        }
        out.flush();
    }
}
