package org.quarkpress.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.fetch.FetchException.Reason;

/** How files are fetched from servers that mean no good (adversarial 31). */
class FetchStoreTest {
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final FetchLimits PATIENT = new FetchLimits(LONG, LONG, LONG, 5, 2);
    private static final FetchLimits IDLE = new FetchLimits(LONG, SHORT, LONG, 5, 2);
    private static final FetchLimits HASTY = new FetchLimits(LONG, LONG, SHORT, 5, 2);
    private static final long LARGEST = 100_000;
    private static final FetchRules LOOPBACK = FetchRules.opening(List.of("127.0.0.0/8"));
    private static final FetchRules CLOSED = FetchRules.opening(List.of());

    @TempDir
    Path folder;

    private FarServer far;
    private Path draft;
    private final List<FetchStore> stores = new ArrayList<>();

    @BeforeEach
    void start() throws IOException {
        far = new FarServer();
        draft = Files.createTempFile(folder, "draft", ".tmp");
    }

    @AfterEach
    void stop() throws IOException {
        far.close();
        for (FetchStore store : stores) {
            store.close();
        }
    }

    /** Names that mean what is said here, one answer after the other, and nothing afterwards. */
    private static final class Names implements NameResolver {
        private final Deque<List<InetAddress>> answers = new ArrayDeque<>();
        private int asked;

        Names then(String... addresses) throws UnknownHostException {
            List<InetAddress> answer = new ArrayList<>();
            for (String address : addresses) {
                answer.add(InetAddress.getByName(address));
            }
            answers.add(answer);
            return this;
        }

        @Override
        public List<InetAddress> resolve(String host) throws UnknownHostException {
            asked++;
            if (answers.isEmpty()) {
                throw new UnknownHostException(host);
            }
            return answers.remove();
        }
    }

    private FetchStore store(FetchRules rules, NameResolver names, FetchLimits limits, TlsSocketStrategy tls) {
        FetchStore store = new FetchStore(rules, names, limits, tls);
        stores.add(store);
        return store;
    }

    private FetchStore store(FetchRules rules, NameResolver names, FetchLimits limits) {
        return store(rules, names, limits, DefaultClientTlsStrategy.createDefault());
    }

    private FetchStore usual() {
        return store(LOOPBACK, new SystemNameStore(), PATIENT);
    }

    private Reason refusal(FetchStore store, String address) {
        return failure(store, address).reason();
    }

    private FetchException failure(FetchStore store, String address) {
        FetchException failure = catchThrowableOfType(FetchException.class, () -> store.fetch(address, draft, LARGEST));
        assertThat(failure).as(address).isNotNull();
        return failure;
    }

    @Test
    void filesComeAsTheyAre() throws IOException {
        Fetched fetched = usual().fetch(far.url("/dot.png?x=1#y"), draft, LARGEST);
        assertThat(fetched.contentType()).isEqualTo("image/png");
        assertThat(fetched.size()).isEqualTo(FarServer.PNG.length);
        assertThat(fetched.address()).hasToString(far.url("/dot.png?x=1"));
        assertThat(Files.readAllBytes(draft)).isEqualTo(FarServer.PNG);
    }

    @Test
    void requestsNameTheHostAndGiveNothingElseAway() throws IOException {
        Names names = new Names().then("127.0.0.1");
        store(LOOPBACK, names, PATIENT).fetch("http://pictures.test.:" + far.port() + "/dot.png", draft, LARGEST);
        assertThat(far.requests()).hasSize(1);
        assertThat(far.requests().get(0).getFirst("Host")).isEqualTo("pictures.test:" + far.port());
        assertThat(far.requests().get(0).keySet())
                .isSubsetOf("Host", "Accept", "User-agent", "Connection")
                .doesNotContain("Accept-encoding");
    }

    @Test
    void filesMayBeAsLargeAsAllowedAndNoLarger() {
        FetchStore store = usual();
        assertThat(store.fetch(far.url("/dot.png"), draft, FarServer.PNG.length).size())
                .isEqualTo(FarServer.PNG.length);
        FetchException failure = catchThrowableOfType(
                FetchException.class, () -> store.fetch(far.url("/dot.png"), draft, FarServer.PNG.length - 1));
        assertThat(failure.reason()).isEqualTo(Reason.SIZE);
    }

    @Test
    void endlessBodiesEndAtTheLimit() throws IOException {
        assertThat(refusal(usual(), far.url("/endless.png"))).isEqualTo(Reason.SIZE);
        assertThat(Files.size(draft)).isLessThanOrEqualTo(LARGEST);
    }

    @Test
    void announcedLengthsAreNotBelieved() throws IOException {
        String endless = far.raw("HTTP/1.1 200 OK\r\n\r\n", "x".repeat(20_000), false);
        assertThat(refusal(usual(), endless)).isEqualTo(Reason.SIZE);
        String huge = far.raw("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n", "x", false);
        assertThat(refusal(usual(), huge)).isEqualTo(Reason.SIZE);
        String shorter = far.raw("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc", "", true);
        assertThat(refusal(usual(), shorter)).isEqualTo(Reason.CONNECTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: -1\r\nContent-Length: 5\r\n\r\nabc",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\nabc",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc",
                "SSH-2.0-OpenSSH_9.6\r\n",
                "+PONG\r\n",
                ""
            })
    void brokenAnswersAreRefused(String answer) throws IOException {
        assertThat(refusal(usual(), far.raw(answer, "", true))).isEqualTo(Reason.CONNECTION);
    }

    @Test
    void headersAreBounded() throws IOException {
        assertThat(refusal(usual(), far.raw("HTTP/1.1 200 OK\r\n", "X: y\r\n".repeat(1000), false)))
                .isEqualTo(Reason.CONNECTION);
        assertThat(refusal(usual(), far.raw("HTTP/1.1 200 OK\r\nX: ", "y".repeat(10_000), false)))
                .isEqualTo(Reason.CONNECTION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {"''", "'HTTP/1.1 200'", "'HTTP/1.1 200 OK\r\n\r\nabc'"})
    void silenceEnds(String words) throws IOException {
        assertThat(refusal(store(LOOPBACK, new SystemNameStore(), IDLE), far.raw(words, "", false)))
                .isEqualTo(Reason.TIME);
    }

    @ParameterizedTest
    @CsvSource({"HEAD, 'HTTP/1.1 200 OK\r\nX: '", "BODY, 'HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n'"})
    void dripsEndWithTheWholeTime(String part, String words) throws IOException {
        assertThat(refusal(store(LOOPBACK, new SystemNameStore(), HASTY), far.raw(words, "y", false)))
                .as(part)
                .isEqualTo(Reason.TIME);
    }

    @Test
    void namesThatNobodyAnswersForEndToo() {
        NameResolver asleep = host -> {
            try {
                Thread.sleep(LONG.toMillis());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            throw new UnknownHostException(host);
        };
        assertThat(refusal(store(LOOPBACK, asleep, HASTY), "http://pictures.test/a.png"))
                .isEqualTo(Reason.TIME);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectsAreFollowed(int status) {
        Fetched fetched = usual().fetch(far.url("/to/" + status + "?/dot.png"), draft, LARGEST);
        assertThat(fetched.address()).hasToString(far.url("/dot.png"));
    }

    @Test
    void fiveRedirectsAreFollowedAndNotSix() {
        assertThat(usual().fetch(far.url("/hops/5"), draft, LARGEST).size()).isEqualTo(FarServer.PNG.length);
        assertThat(refusal(usual(), far.url("/hops/6"))).isEqualTo(Reason.REDIRECT);
        assertThat(refusal(usual(), far.url("/loop.png"))).isEqualTo(Reason.REDIRECT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://10.0.0.1/a.png",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/a.png",
                "http://[::ffff:10.0.0.1]/a.png",
                "http://8.8.8.8:22/a.png",
                "http://user:secret@127.0.0.1/a.png",
                "file:///etc/passwd",
                "gopher://127.0.0.1/a",
                "http://inside.test/a.png"
            })
    void redirectsToForbiddenPlacesAreNot(String target) throws UnknownHostException {
        Names names = new Names().then("192.168.0.1");
        assertThat(refusal(store(LOOPBACK, names, PATIENT), far.url("/to/302?" + target)))
                .isEqualTo(Reason.REDIRECT);
    }

    @Test
    void nothingOnThisMachineIsAskedUnlessItIsOpened() {
        FetchStore closed = store(CLOSED, new SystemNameStore(), PATIENT);
        for (String host :
                List.of("127.0.0.1", "localhost", "localhost.", "127.1", "2130706433", "0x7f.1", "[::1]", "0")) {
            assertThat(refusal(closed, "http://" + host + ":" + far.port() + "/dot.png"))
                    .as(host)
                    .isEqualTo(Reason.ADDRESS);
        }
        assertThat(far.requests()).isEmpty();
    }

    @Test
    void localhostIsJudgedByItsAddressesWhereNetworksAreOpen() {
        FetchRules elsewhere = FetchRules.opening(List.of("10.0.0.0/8"));
        assertThat(refusal(
                        store(elsewhere, new SystemNameStore(), PATIENT),
                        "http://localhost:" + far.port() + "/dot.png"))
                .isEqualTo(Reason.ADDRESS);
        assertThat(far.requests()).isEmpty();
    }

    @Test
    void publicNamesWithInnerAddressesAreRefused() throws UnknownHostException {
        Names names = new Names().then("127.0.0.1");
        assertThat(refusal(store(CLOSED, names, PATIENT), "http://pictures.test:8080/dot.png"))
                .isEqualTo(Reason.ADDRESS);
        assertThat(refusal(store(CLOSED, names, PATIENT), "http://unknown.test/dot.png"))
                .isEqualTo(Reason.ADDRESS);
        assertThat(names.asked).isEqualTo(2);
    }

    @Test
    void oneForbiddenAddressOfManyIsEnough() throws UnknownHostException {
        Names names = new Names().then("127.0.0.1", "10.0.0.1");
        assertThat(refusal(store(LOOPBACK, names, PATIENT), "http://pictures.test:" + far.port() + "/dot.png"))
                .isEqualTo(Reason.ADDRESS);
        assertThat(far.requests()).isEmpty();
    }

    @Test
    void whatANameMeansLaterDoesNotMatter() throws IOException {
        Names names = new Names().then("127.0.0.1").then("10.0.0.1");
        store(LOOPBACK, names, PATIENT).fetch("http://pictures.test:" + far.port() + "/dot.png", draft, LARGEST);
        assertThat(names.asked).isEqualTo(1);
        assertThat(Files.readAllBytes(draft)).isEqualTo(FarServer.PNG);
    }

    @Test
    void namesAreJudgedAnewForEachRedirect() throws IOException {
        Names names = new Names().then("127.0.0.1").then("10.0.0.1");
        assertThat(refusal(store(LOOPBACK, names, PATIENT), "http://pictures.test:" + far.port() + "/to/302?/dot.png"))
                .isEqualTo(Reason.REDIRECT);
        assertThat(names.asked).isEqualTo(2);
        assertThat(far.requests()).hasSize(1);
    }

    @Test
    void whereOneAddressTakesNoConnectionTheNextIsTried() throws IOException {
        Names names = new Names().then("127.0.0.2", "127.0.0.1");
        Fetched fetched = store(LOOPBACK, names, PATIENT)
                .fetch("http://pictures.test:" + far.port() + "/dot.png", draft, LARGEST);
        assertThat(fetched.size()).isEqualTo(FarServer.PNG.length);
    }

    @Test
    void otherAnswersAreTold() {
        FetchException gone = failure(usual(), far.url("/gone.png"));
        assertThat(gone.reason()).isEqualTo(Reason.STATUS);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.body()).hasSize(1024).startsWith("not here");
        assertThat(refusal(usual(), far.url("/nothing.png"))).isEqualTo(Reason.STATUS);
    }

    @Test
    void announcedHashesCount() {
        assertThat(refusal(usual(), far.url("/hashed.png"))).isEqualTo(Reason.HASH);
    }

    @Test
    void fewAreFetchedAtOnceAndNoPlaceIsLost() throws Exception {
        FetchStore store = usual();
        for (int i = 0; i < 3; i++) {
            assertThat(refusal(store, far.url("/endless.png"))).isEqualTo(Reason.SIZE);
        }
        ExecutorService many = Executors.newFixedThreadPool(8);
        Callable<Long> one = () -> store.fetch(far.url("/busy.png"), Files.createTempFile(folder, "a", ""), LARGEST)
                .size();
        for (Future<Long> size : many.invokeAll(java.util.Collections.nCopies(12, one))) {
            assertThat(size.get()).isEqualTo(FarServer.PNG.length);
        }
        many.shutdown();
        assertThat(far.most()).isBetween(1, 2);
    }

    @Test
    void certificatesAreCheckedByName() throws Exception {
        KeyStore keys = keys();
        HttpsServer server = HttpsServer.create(new InetSocketAddress("127.0.0.1", 0), 10);
        server.setHttpsConfigurator(new HttpsConfigurator(tls(keys)));
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, FarServer.PNG.length);
            exchange.getResponseBody().write(FarServer.PNG);
            exchange.close();
        });
        server.start();
        String port = ":" + server.getAddress().getPort() + "/dot.png";
        try {
            NameResolver names = host -> List.of(InetAddress.getByName("127.0.0.1"));
            FetchStore trusting = store(LOOPBACK, names, PATIENT, new DefaultClientTlsStrategy(tls(keys)));
            assertThat(trusting.fetch("https://pictures.test" + port, draft, LARGEST)
                            .size())
                    .isEqualTo(FarServer.PNG.length);
            assertThat(refusal(trusting, "https://other.test" + port)).isEqualTo(Reason.CONNECTION);
            assertThat(refusal(trusting, "https://127.0.0.1" + port)).isEqualTo(Reason.CONNECTION);
            assertThat(refusal(store(LOOPBACK, names, PATIENT), "https://pictures.test" + port))
                    .isEqualTo(Reason.CONNECTION);
        } finally {
            server.stop(0);
        }
    }

    /** A key that vouches for itself under the name pictures.test. */
    private KeyStore keys() throws Exception {
        Path file = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "far",
                        "-keyalg",
                        "EC",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        "secret-of-a-test",
                        "-dname",
                        "CN=pictures.test",
                        "-ext",
                        "SAN=dns:pictures.test",
                        "-validity",
                        "2")
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes());
        assertThat(keytool.waitFor()).as(said).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, "secret-of-a-test".toCharArray());
        }
        return keys;
    }

    private static SSLContext tls(KeyStore keys) throws Exception {
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, "secret-of-a-test".toCharArray());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("far", keys.getCertificate("far"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
