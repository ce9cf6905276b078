package org.quarkpress.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no framework expects, written to the socket by hand: every answer is WordPress's or none. */
@QuarkusTest
class UnusualRequestTest extends SiteTest {
    private static final String POSTS = "/wp-json/wp/v2/posts";
    private static final String NO_ROUTE = "\"code\":\"rest_no_route\"";

    @TestHTTPResource("/")
    URI base;

    @ParameterizedTest
    @ValueSource(strings = {"BREW", "TRACE", "PROPFIND", "CONNECT", "PURGE"})
    void anUnknownMethodHasNoRoute(String method) throws IOException {
        assertThat(ask(method, POSTS, "", "")).startsWith("HTTP/1.1 404 ").contains(NO_ROUTE);
        assertThat(ask(method, POSTS, "Content-Length: 5\r\n", "hello")).contains(NO_ROUTE);
        assertThat(ask(method, "/?rest_route=/wp/v2/posts", "", "")).contains(NO_ROUTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wp-json/wp/v2/posts/%zz",
                "/wp-json/wp/v2/posts/%",
                "/wp-json/wp/v2/posts/%00",
                "/wp-json/{a}[b]|",
                "/wp-json/wp/v2/posts\\x",
                "/wp-json/\u00ff\u00fe",
                "/wp-json//wp/v2/posts",
                "/wp-json/../wp-json/wp/v2/posts",
                "/index.php/wp-json/%zz",
                "/?rest_route=/%zz",
                "http://example.test/wp-json/none",
            })
    void aBrokenAddressHasNoRoute(String target) throws IOException {
        assertThat(ask("GET", target, "", "")).startsWith("HTTP/1.1 404 ").contains(NO_ROUTE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: garbage",
                "Accept: ",
                "Accept: a/b/c;;;",
                "Accept: image/png;q=x",
                "Expect: nonsense",
                "Content-Type: garbage",
                "Content-Type: a/b/c",
                "Content-Type: ;",
                "Content-Type: text/plain; charset=\"",
                "Cookie: ###",
                "Range: bytes=9-1",
                "X-Forwarded-For: garbage",
            })
    void aStrangeHeaderDoesNotKeepAReaderOut(String header) throws IOException {
        String answer = ask("GET", POSTS + "?per_page=1&_fields=id&x=%zz", header + "\r\n", "");
        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("[{\"id\":");
    }

    @Test
    void aLongButHonestAddressIsRead() throws IOException {
        assertThat(ask("GET", POSTS + "?per_page=1&_fields=id&x=" + "a".repeat(20000), "", ""))
                .startsWith("HTTP/1.1 200 ");
        assertThat(ask("GET", "http://example.test" + POSTS + "?per_page=1&_fields=id", "", ""))
                .startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET " + POSTS + "?a=LONG HTTP/1.1 | 414",
                "GET " + POSTS + " HTTP/1.1~Host: x~X: LONG | 431",
                "GET " + POSTS + " HTTP/1.1~Host: x~X: a\u0000b | 400",
                "GET " + POSTS + " HTTP/1.1~Host: x~Content-Length: abc | 400",
                "GET " + POSTS + " HTTP/1.1~Host: x~Content-Length: 1~Content-Length: 2 | 400",
                "HELLO | 400",
            })
    void whatIsNoHttpIsCutOff(String text, String status) throws IOException {
        String request = text.strip().replace("LONG", "a".repeat(100000)).replace("~", "\r\n") + "\r\n\r\n";
        assertThat(raw(request.getBytes(StandardCharsets.ISO_8859_1), false))
                .matches("(?s)HTTP/1.[01] " + status + " .*")
                .doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "garbage",
                "a/b/c",
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=x",
                "application/xml; charset=nope",
                ";",
            })
    void aBodyThatIsNothingLeavesTheQuestionWhoAsks(String type) throws IOException {
        String body = "--y\r\n{\"title\":";
        assertThat(ask("POST", POSTS, "Content-Type: " + type + "\r\nContent-Length: 14\r\n", body))
                .startsWith("HTTP/1.1 401 ")
                .contains("\"code\":\"rest_cannot_create\"");
    }

    @Test
    void aCompressedBodyIsNotJson() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"title\":\"x\"}".getBytes(StandardCharsets.US_ASCII));
        }
        String headers = "Content-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: " + packed.size();
        assertThat(ask("POST", POSTS, headers + "\r\n", packed.toString(StandardCharsets.ISO_8859_1)))
                .startsWith("HTTP/1.1 400 ")
                .contains("rest_invalid_json");
    }

    @Test
    void aBodyThatIsAnnouncedTooLargeIsRefusedUnread() throws IOException {
        assertThat(ask("POST", POSTS, "Content-Type: application/json\r\nContent-Length: 900000000\r\n", "{"))
                .startsWith("HTTP/1.1 413 ")
                .contains("\"code\":\"rest_request_too_large\"")
                .containsIgnoringCase("connection: close");
    }

    @Test
    void aBodyThatEndsTooEarlyHarmsNobody() throws IOException {
        String json = "Content-Type: application/json\r\n";
        byte[] cut = request("POST", POSTS, json + "Content-Length: 100\r\n", "{\"a\":1");
        assertThat(raw(cut, true)).doesNotContain("HTTP/1.1 2").doesNotContain("HTTP/1.1 5");
        byte[] chunk = request("POST", POSTS, json + "Transfer-Encoding: chunked\r\n", "5\r\n{\"a\":");
        assertThat(raw(chunk, true)).doesNotContain("HTTP/1.1 2").doesNotContain("HTTP/1.1 5");
        byte[] broken = request("POST", POSTS, json + "Transfer-Encoding: chunked\r\n", "zz\r\n{\"a\":");
        assertThat(raw(broken, true)).doesNotContain("HTTP/1.1 2").doesNotContain("HTTP/1.1 5");
        assertThat(ask("GET", POSTS + "?per_page=1", "", "")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void headAndOptionsAreAnsweredAnywhere() throws IOException {
        assertThat(ask("HEAD", "/wp-json/none", "", ""))
                .startsWith("HTTP/1.1 404 ")
                .endsWith("\r\n\r\n");
        assertThat(ask("OPTIONS", "/wp-json/none", "", ""))
                .startsWith("HTTP/1.1 200 ")
                .endsWith("[]");
        assertThat(ask("OPTIONS", "/wp-json/%zz", "", ""))
                .startsWith("HTTP/1.1 200 ")
                .endsWith("[]");
    }

    private String ask(String method, String target, String headers, String body) throws IOException {
        return raw(request(method, target, headers, body), false);
    }

    private static byte[] request(String method, String target, String headers, String body) {
        String head = method + " " + target + " HTTP/1.1\r\nHost: example.test\r\nConnection: close\r\n" + headers;
        return (head + "\r\n" + body).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String raw(byte[] request, boolean end) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            if (end) {
                socket.shutdownOutput();
            }
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        }
    }
}
