package org.quarkpress.bulk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.quarkpress.bulk.ImportPolicy;
import org.quarkpress.bulk.MediaMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import FILE…}: sends files to a running service and follows the jobs that take them. */
@Command(
        name = "import",
        description = "Imports files of articles (NDJSON, JSON, WXR; gzipped or not) into a running service.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeOnExecutionException = ExitCode.FAILED,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:everything is in, or was already",
            "1:some of it was refused",
            "2:wrongly called",
            "3:a job failed or was cancelled",
            "4:no service answers",
            "5:the service does not let this user import"
        })
public final class ImportCommand implements Callable<Integer> {
    private static final long PATIENCE = 120_000;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "what to import, one job each")
    private List<Path> files;

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "the source; with an item's key it names it for ever")
    private String source;

    @Option(names = "--policy", description = "what is done with what is there: ${COMPLETION-CANDIDATES}")
    private ImportPolicy policy;

    @Option(names = "--dry-run", description = "try everything, store nothing")
    private boolean dryRun;

    @Option(names = "--create-terms", negatable = true, description = "whether terms that are not there are made")
    private Boolean createTerms;

    @Option(names = "--create-authors", negatable = true, description = "whether people who are not there are made")
    private Boolean createAuthors;

    @Option(names = "--default-author", paramLabel = "LOGIN", description = "who gets what names nobody who is there")
    private String defaultAuthor;

    @Option(names = "--media", description = "what becomes of pictures: ${COMPLETION-CANDIDATES}")
    private MediaMode media;

    @Option(
            names = "--to",
            paramLabel = "URL",
            defaultValue = "http://localhost:8080",
            description = "the service (${DEFAULT-VALUE})")
    private String to;

    @Mixin
    private CredentialOptions who;

    @Option(
            names = "--wait",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "whether to stay until the jobs have ended (so it is unless told)")
    private boolean follow;

    @Option(names = "--errors", paramLabel = "FILE", description = "file for all refusals, one JSON object a line")
    private Path errors;

    private PrintWriter out;
    private Terminal terminal;
    private RemoteService service;

    @Override
    public Integer call() throws IOException {
        out = spec.commandLine().getOut();
        terminal = new Terminal(spec.commandLine().getErr(), Terminal.isThere(), 80);
        try {
            files.forEach(ImportFileStore::check);
            service = new RemoteService(ServiceUrl.of(to), new CredentialStore(System::getenv).read(who));
            service.checkImports();
            return errors == null ? all(null) : allWithErrors();
        } catch (CommandFailure failure) {
            terminal.clear();
            spec.commandLine().getErr().println(failure.getMessage());
            return failure.exitCode();
        }
    }

    private int allWithErrors() throws IOException {
        try (WrittenFileStore file = new WrittenFileStore(errors)) {
            int worst = all(file);
            file.finish();
            return worst;
        }
    }

    private int all(WrittenFileStore errorFile) throws IOException {
        int worst = ExitCode.ALL;
        for (Path file : files) {
            worst = Math.max(worst, one(file, errorFile));
        }
        return worst;
    }

    private int one(Path file, WrittenFileStore errorFile) throws IOException {
        String label = String.valueOf(file.getFileName());
        long start = System.nanoTime();
        JobState begun = send(file, label);
        if (!follow) {
            terminal.clear();
            out.println(TerminalText.safe(label, 200) + ": job " + begun.id() + " "
                    + TerminalText.safe(begun.status(), 20) + ", "
                    + service.url().route("imports/" + begun.id(), Map.of()));
            out.flush();
            return ExitCode.ALL;
        }
        JobState job = new JobFollowService(service, terminal, PATIENCE).follow(label, begun);
        Reasons reasons = new Reasons();
        if (job.refused() > 0) {
            service.errors(job.id(), line -> {
                reasons.add(line);
                keep(line, errorFile);
            });
        }
        terminal.clear();
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        Summary.of(label, job, seconds, reasons).forEach(out::println);
        out.flush();
        return ExitCode.of(job);
    }

    private JobState send(Path file, String label) throws IOException {
        long length = ImportFileStore.length(file);
        try (ImportFileStore.Opened opened = ImportFileStore.open(
                file,
                bytes -> terminal.progress(
                        ProgressLine.sending(label, bytes, length, terminal.width()), System.nanoTime() / 1_000_000))) {
            return service.start(arguments(), opened.contentType(), opened.gzipped());
        }
    }

    private void keep(String line, WrittenFileStore errorFile) {
        if (errorFile == null) {
            return;
        }
        try {
            errorFile.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILED, "The refusals cannot be written to " + errors + ".");
        }
    }

    private Map<String, String> arguments() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("source", source);
        all.put("policy", policy);
        all.put("dry_run", dryRun ? true : null);
        all.put("create_terms", createTerms);
        all.put("create_authors", createAuthors);
        all.put("default_author", defaultAuthor);
        all.put("media", media);
        Map<String, String> out = new LinkedHashMap<>();
        all.forEach((name, value) -> {
            if (value != null) {
                out.put(name, value instanceof Enum<?> one ? one.name().toLowerCase(Locale.ROOT) : value.toString());
            }
        });
        return out;
    }
}
