package org.quarkpress.bulk.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export}: writes what a running service has, as records that import again. */
@Command(
        name = "export",
        description = "Writes the posts of a running service as NDJSON that imports again to equal rows.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = ExitCode.FAILED,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:everything is written",
            "2:wrongly called",
            "3:the export broke off; the file is not there",
            "4:no service answers",
            "5:the service does not let this user export"
        })
public final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--to",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "where to; gzipped when its name ends so; - is the standard output (${DEFAULT-VALUE})")
    private String to;

    @Option(names = "--type", split = ",", paramLabel = "TYPE", description = "only posts of these types")
    private List<String> types;

    @Option(names = "--status", split = ",", paramLabel = "STATUS", description = "only posts in these states")
    private List<String> statuses;

    @Option(names = "--source", paramLabel = "NAME", description = "only what came from this source")
    private String source;

    @Option(
            names = "--from",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "the service (${DEFAULT-VALUE})")
    private String from;

    @Mixin
    private CredentialOptions who;

    @Override
    public Integer call() throws IOException {
        try {
            RemoteService service =
                    new RemoteService(ServiceUrl.of(from), new CredentialStore(System::getenv).read(who));
            if (to.equals("-")) {
                OutputStream out = new FileOutputStream(FileDescriptor.out);
                service.export(arguments(), out);
                out.flush();
            } else {
                writeFile(service);
            }
            return ExitCode.ALL;
        } catch (CommandFailure failure) {
            spec.commandLine().getErr().println(failure.getMessage());
            return failure.exitCode();
        }
    }

    private void writeFile(RemoteService service) throws IOException {
        try (WrittenFileStore file = new WrittenFileStore(Path.of(to))) {
            OutputStream out = to.endsWith(".gz") ? new GZIPOutputStream(file.out(), 1 << 16) : file.out();
            service.export(arguments(), out);
            out.close();
            file.finish();
        }
    }

    private Map<String, String> arguments() {
        Map<String, String> out = new LinkedHashMap<>();
        if (types != null) {
            out.put("type", String.join(",", types));
        }
        if (statuses != null) {
            out.put("status", String.join(",", statuses));
        }
        if (source != null) {
            out.put("source", source);
        }
        return out;
    }
}
