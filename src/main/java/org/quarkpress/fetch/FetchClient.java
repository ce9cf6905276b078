package org.quarkpress.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.net.URIAuthority;
import org.apache.hc.core5.util.Timeout;

/**
 * How other servers are asked: one request a connection, no cookies, no proxies, no compression, nothing followed or tried
 * again by itself, and no name ever looked up: the address to connect to comes with the host.
 */
final class FetchClient {
    private static final int HEADERS = 100;
    private static final int LINE = 16_384;

    private FetchClient() {}

    static CloseableHttpClient of(FetchLimits limits, TlsSocketStrategy tls) {
        ConnectionConfig connections = ConnectionConfig.custom()
                .setConnectTimeout(timeout(limits.connect()))
                .setSocketTimeout(timeout(limits.idle()))
                .build();
        TlsConfig handshakes = TlsConfig.custom()
                .setHandshakeTimeout(timeout(limits.connect()))
                .build();
        Http1Config heads = Http1Config.custom()
                .setMaxHeaderCount(HEADERS)
                .setMaxLineLength(LINE)
                .build();
        PoolingHttpClientConnectionManagerBuilder pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(heads)
                        .build())
                .setDnsResolver(NOBODY)
                .setTlsSocketStrategy(tls)
                .setDefaultConnectionConfig(connections)
                .setDefaultTlsConfig(handshakes)
                .setMaxConnTotal(limits.atOnce())
                .setMaxConnPerRoute(limits.atOnce());
        return HttpClients.custom()
                .setConnectionManager(pool.build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setRoutePlanner(new DefaultRoutePlanner(null))
                .setDefaultRequestConfig(requests(limits))
                .setUserAgent("Quarkpress")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static RequestConfig requests(FetchLimits limits) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(timeout(limits.connect()))
                .setResponseTimeout(timeout(limits.idle()))
                .setAuthenticationEnabled(false)
                .setRedirectsEnabled(false)
                .setContentCompressionEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }

    /** The request for an address; its {@code Host} is the name. */
    static HttpGet request(FetchUrl url) {
        HttpGet request = new HttpGet("/");
        request.setScheme(url.scheme());
        request.setAuthority(new URIAuthority(url.host(), isUsual(url) ? -1 : url.port()));
        request.setPath(url.path());
        request.setHeader("Accept", "*/*");
        return request;
    }

    private static boolean isUsual(FetchUrl url) {
        return url.port() == (url.scheme().equals("https") ? 443 : 80);
    }

    /** The server behind an address: a name for its certificate, and the very internet address to connect to. */
    static HttpHost server(FetchUrl url, InetAddress address) {
        String host = url.host();
        String name = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
        return new HttpHost(url.scheme(), address, name, url.port());
    }

    private static final DnsResolver NOBODY = new DnsResolver() {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            throw new UnknownHostException(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) throws UnknownHostException {
            throw new UnknownHostException(host);
        }
    };
}
