package org.quarkpress.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses may be fetched (adversarial 31). */
class FetchRulesTest {
    private static final FetchRules CLOSED = FetchRules.opening(List.of());
    private static final FetchRules WIDE_OPEN = FetchRules.opening(List.of("0.0.0.0/0", "::/0"));

    record Line(String verdict, String url) {}

    static Stream<Line> urls() throws IOException {
        try (InputStream in = FetchRulesTest.class.getResourceAsStream("/fetch/urls.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> new Line(
                            line.substring(0, line.indexOf('|')).strip(), line.substring(line.indexOf('|') + 2)));
        }
    }

    @ParameterizedTest
    @MethodSource("urls")
    void addressesAreJudgedInAllTheirForms(Line line) {
        assertThat(FetchUrl.parse(line.url()).filter(CLOSED::mayAsk).isPresent())
                .isEqualTo(line.verdict().equals("may"));
    }

    @ParameterizedTest
    @MethodSource("urls")
    void openNetworksOpenAllButWhatIsNoAddress(Line line) {
        assertThat(FetchUrl.parse(line.url()).filter(WIDE_OPEN::mayAsk).isPresent())
                .isEqualTo(!line.verdict().equals("never"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/\u0000a",
                "http://8.8.8.8\n/a",
                "http://8.8.8.8/a\r\nHost: b",
                "http://8.8.8.8\t/a"
            })
    void controlCharactersAreInNoAddress(String url) {
        assertThat(FetchUrl.parse(url)).isEmpty();
    }

    @Test
    void addressesWithoutEndAreNone() {
        assertThat(FetchUrl.parse("http://8.8.8.8/" + "a".repeat(5000))).isEmpty();
        assertThat(FetchUrl.parse("http://" + "a.".repeat(200) + "org/")).isEmpty();
    }

    @Test
    void oneNetworkOpensNoOther() throws UnknownHostException {
        FetchRules rules = FetchRules.opening(List.of("127.0.0.0/8", " fd00::/8 "));
        assertThat(rules.mayConnect(InetAddress.getByName("127.9.9.9"), 18090)).isTrue();
        assertThat(rules.mayConnect(InetAddress.getByName("::ffff:127.0.0.1"), 22))
                .isTrue();
        assertThat(rules.mayConnect(InetAddress.getByName("fd12::1"), 80)).isTrue();
        assertThat(rules.mayConnect(InetAddress.getByName("10.0.0.1"), 80)).isFalse();
        assertThat(rules.mayConnect(InetAddress.getByName("::1"), 80)).isFalse();
        assertThat(rules.mayConnect(InetAddress.getByName("64:ff9b::7f00:1"), 80))
                .isFalse();
        assertThat(rules.mayConnect(InetAddress.getByName("8.8.8.8"), 80)).isTrue();
        assertThat(rules.mayConnect(InetAddress.getByName("8.8.8.8"), 81)).isFalse();
    }

    @Test
    void namesAreAskedForWhereNetworksAreOpen() {
        FetchRules rules = FetchRules.opening(List.of("10.0.0.0/8"));
        assertThat(FetchUrl.parse("http://printer:8000/a.png").filter(rules::mayAsk))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "127.0.0.0/33",
                "127.0.0.0/-1",
                "127.0.0.0/",
                "127.0.0.0/8/8",
                "127.1/8",
                "::/129",
                "::g/8",
                "0x7f.0.0.0/8",
                "[::1]",
                "010.0.0.0/8",
                "10.0.0.0/ 8"
            })
    void whatIsNoNetworkIsRefused(String text) {
        assertThatThrownBy(() -> FetchRules.opening(List.of(text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("quarkpress.fetch-allow");
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.255.255, true",
        "10.0.0.0/8, 11.0.0.0, false",
        "10.1.2.3/8, 10.9.9.9, true",
        "172.16.0.0/12, 172.31.255.255, true",
        "172.16.0.0/12, 172.32.0.0, false",
        "1.2.3.4, 1.2.3.4, true",
        "1.2.3.4, 1.2.3.5, false",
        "0.0.0.0/0, 255.1.2.3, true",
        "0.0.0.0/0, ::1, false",
        "fe80::/10, febf::1, true",
        "fe80::/10, fec0::1, false",
        "::1, ::1, true",
        "128.0.0.0/1, 200.0.0.1, true",
        "128.0.0.0/1, 100.0.0.1, false"
    })
    void networksContainWhatSharesTheirPrefix(String network, String address, boolean in) throws UnknownHostException {
        assertThat(Network.parse(network).orElseThrow().contains(InetAddress.getByName(address)))
                .isEqualTo(in);
    }

    @Property
    void numbersWithFourPartsAreReadAsJavaReadsThem(@ForAll @Size(4) byte[] bytes) throws UnknownHostException {
        InetAddress address = InetAddress.getByAddress(bytes);
        assertThat(IpText.parse(address.getHostAddress())).contains(address);
        long number = 0;
        for (byte b : bytes) {
            number = number << 8 | b & 0xFF;
        }
        assertThat(IpText.parse(Long.toString(number))).contains(address);
        assertThat(IpText.parse("0x" + Long.toHexString(number))).contains(address);
        assertThat(IpText.parse("0" + Long.toOctalString(number))).contains(address);
    }

    @Property
    void numbersInBracketsAreReadAsJavaReadsThem(@ForAll @Size(16) byte[] bytes) throws UnknownHostException {
        InetAddress address = InetAddress.getByAddress(bytes);
        String text = address.getHostAddress();
        assertThat(IpText.parse("[" + text + "]")).contains(address);
        String shorter = text.replaceFirst("(^|:)0(:0)+(:|$)", "::");
        assertThat(IpText.parse("[" + shorter + "]")).contains(address);
    }

    @Property
    void noTextBreaksTheReading(@ForAll String text) {
        assertThat(FetchUrl.parse("http://" + text).map(FetchUrl::host).orElse(""))
                .doesNotContain("@", "/", "\\");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "b.png | http://example.org:80/x/b.png",
                "../b.png | http://example.org:80/b.png",
                "/b.png | http://example.org:80/b.png",
                "/b c.png | http://example.org:80/b%20c.png",
                "?y=2 | http://example.org:80/x/a.png?y=2",
                "//other.example/b.png | http://other.example:80/b.png",
                "https://other.example/b.png | https://other.example:443/b.png",
                "http://127.0.0.1/b.png | http://127.0.0.1:80/b.png",
                "/b.png#part | http://example.org:80/b.png",
                "file:///etc/passwd | none",
                "http://user@other.example/ | none",
                "javascript:alert(1) | none"
            })
    void redirectsLeadWhereTheySay(String location, String target) {
        FetchUrl here = FetchUrl.parse("http://example.org/x/a.png?y=1").orElseThrow();
        assertThat(here.next(location).map(FetchUrl::toString).orElse("none")).isEqualTo(target);
    }

    @Test
    void whatCannotStandInAnAddressIsEncoded() {
        assertThat(FetchUrl.parse("https://example.org//b\u00e4r %41\"<>[]|.png?q={\u20ac}#x")
                        .orElseThrow()
                        .path())
                .isEqualTo("/b%C3%A4r%20%41%22%3C%3E%5B%5D%7C.png?q=%7B%E2%82%AC%7D");
    }
}
