package org.quarkpress.fetch;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.quarkpress.fetch.FetchException.Reason;

/**
 * Fetches files of other servers ({@code download_url}). A name is resolved once, all its addresses are judged, and the
 * connection goes to one of those: what the name means a moment later does not matter. Each redirect is judged anew.
 */
@ApplicationScoped
public class FetchStore {
    /** How many addresses of one name are tried. */
    private static final int TRIES = 3;

    private final FetchRules rules;
    private final NameResolver names;
    private final FetchLimits limits;
    private final Semaphore places;
    private final ExecutorService lookups;
    private final ScheduledExecutorService clock;
    private final CloseableHttpClient client;

    /** A store for the service. */
    @Inject
    public FetchStore(FetchRules rules, NameResolver names) {
        this(rules, names, FetchLimits.USUAL, DefaultClientTlsStrategy.createDefault());
    }

    FetchStore(FetchRules rules, NameResolver names, FetchLimits limits, TlsSocketStrategy tls) {
        this.rules = rules;
        this.names = names;
        this.limits = limits;
        this.places = new Semaphore(limits.atOnce(), true);
        this.lookups = Executors.newFixedThreadPool(limits.atOnce(), FetchStore::daemon);
        this.clock = Executors.newSingleThreadScheduledExecutor(FetchStore::daemon);
        this.client = FetchClient.of(limits, tls);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "quarkpress-fetch");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Fetches a file.
     *
     * @param address where it is said to be
     * @param draft an existing file for its bytes; what is in it after a failure is worth nothing
     * @param largest how many bytes it may have
     * @throws FetchException when it cannot be had
     */
    public Fetched fetch(String address, Path draft, long largest) {
        FetchUrl url = FetchUrl.parse(address).filter(rules::mayAsk).orElseThrow(() -> forbidden(0));
        long end = System.nanoTime() + limits.whole().toNanos();
        try {
            if (!places.tryAcquire(left(end).toNanos(), TimeUnit.NANOSECONDS)) {
                throw late();
            }
        } catch (InterruptedException stop) {
            throw interrupted();
        }
        try {
            return follow(url, new FetchTarget(draft, largest), end);
        } finally {
            places.release();
        }
    }

    private Fetched follow(FetchUrl first, FetchTarget target, long end) {
        FetchUrl url = first;
        for (int hop = 0; ; hop++) {
            FetchAnswer answer = ask(url, addresses(url, hop, end), target, end);
            if (answer.location() == null) {
                return new Fetched(url, answer.contentType(), answer.size());
            }
            if (hop == limits.redirects()) {
                throw FetchException.of(Reason.REDIRECT, "The other server redirects too often.");
            }
            int next = hop + 1;
            url = url.next(answer.location()).filter(rules::mayAsk).orElseThrow(() -> forbidden(next));
        }
    }

    /** The addresses of a host, all of which have to be allowed. */
    private List<InetAddress> addresses(FetchUrl url, int hop, long end) {
        List<InetAddress> found = url.number() == null ? resolved(url.host(), hop, end) : List.of(url.number());
        if (found.isEmpty() || !found.stream().allMatch(address -> rules.mayConnect(address, url.port()))) {
            throw forbidden(hop);
        }
        return found.subList(0, Math.min(TRIES, found.size()));
    }

    private List<InetAddress> resolved(String host, int hop, long end) {
        Future<List<InetAddress>> lookup = lookups.submit(() -> names.resolve(host));
        try {
            return lookup.get(left(end).toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException unknown) {
            throw forbidden(hop);
        } catch (TimeoutException slow) {
            lookup.cancel(true);
            throw late();
        } catch (InterruptedException stop) {
            throw interrupted();
        }
    }

    /** The answer of the first address that takes a connection. */
    private FetchAnswer ask(FetchUrl url, List<InetAddress> addresses, FetchTarget target, long end) {
        for (InetAddress address : addresses) {
            Optional<FetchAnswer> answer = ask(url, address, target, end);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw FetchException.of(Reason.CONNECTION, "The other server cannot be reached.");
    }

    private Optional<FetchAnswer> ask(FetchUrl url, InetAddress address, FetchTarget target, long end) {
        HttpGet request = FetchClient.request(url);
        Future<?> alarm = clock.schedule(request::cancel, left(end).toNanos(), TimeUnit.NANOSECONDS);
        boolean answered = false;
        try {
            ClassicHttpResponse response = client.executeOpen(FetchClient.server(url, address), request, null);
            answered = true;
            return Optional.of(FetchAnswerStore.read(response, target));
        } catch (ConnectTimeoutException elsewhere) {
            return Optional.empty();
        } catch (SocketTimeoutException slow) {
            throw late();
        } catch (IOException broken) {
            if (left(end).isZero()) {
                throw late();
            }
            if (answered) {
                throw FetchException.of(Reason.CONNECTION, "The answer of the other server is broken or incomplete.");
            }
            return Optional.empty();
        } finally {
            alarm.cancel(false);
            request.cancel(); // ends the connection at once, without reading what is left of the body
        }
    }

    private static Duration left(long end) {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** The asker's own address is told from one that another server sent us to. */
    private static FetchException forbidden(int hop) {
        return hop == 0
                ? FetchException.of(Reason.ADDRESS, "Nothing may be fetched from this address.")
                : FetchException.of(Reason.REDIRECT, "The other server redirects to where nothing may be fetched.");
    }

    private static FetchException late() {
        return FetchException.of(Reason.TIME, "The other server takes too long.");
    }

    private static FetchException interrupted() {
        Thread.currentThread().interrupt();
        return late();
    }

    @PreDestroy
    void close() throws IOException {
        client.close();
        clock.shutdownNow();
        lookups.shutdownNow();
    }
}
