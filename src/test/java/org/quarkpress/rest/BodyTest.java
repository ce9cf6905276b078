package org.quarkpress.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quarkpress.error.WpError;

/** What a body means as parameters, and where its bounds are. */
class BodyTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'a':1,'b':[true,null]} | {'a':1,'b':[true,null]}",
                "{'a':{'b':'c'}} | {'a':{'b':'c'}}",
                "{'5':1} | {'5':1}",
                "{} | {}",
                "[] | {}",
                "'' | {}",
                "null | {}",
                "7 | {}",
                "true | {}",
                "\"text\" | {}",
            })
    void aJsonObjectIsParametersAndAnyOtherValueIsNone(String body, String params) throws IOException {
        RestRequest request = read("POST", "application/json", body.replace('\'', '"'));
        assertThat(request.source(ParamSource.JSON)).isEqualTo(Requests.map(params.replace('\'', '"')));
        assertThat(request.source(ParamSource.POST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{ | 4", "{'a':1} x | 4", "nul | 4", "{'a':'\\ud83c'} | 10", "{'a':'\t'} | 3"})
    void brokenJsonIsRefusedWithPhpsNumberOfTheError(String body, long number) {
        WpError error =
                catchThrowableOfType(WpError.class, () -> read("POST", "application/json", body.replace('\'', '"')));
        assertThat(error.code()).isEqualTo("rest_invalid_json");
        assertThat((Map<?, ?>) error.data())
                .isEqualTo(Map.of(
                        "status",
                        400L,
                        "json_error_code",
                        number,
                        "json_error_message",
                        ((Map<?, ?>) error.data()).get("json_error_message")));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "POST, application/x-www-form-urlencoded, a",
                "POST, APPLICATION/X-WWW-FORM-URLENCODED; charset=x, a",
                "PUT, application/x-www-form-urlencoded, a",
                "PUT, -, a",
                "PATCH, ' ', a",
                "DELETE, -, a",
                "POST, -, -",
                "POST, text/plain, -",
                "PUT, text/plain, -",
                "PUT, multipart/form-data; boundary=b, -",
            })
    void aFormIsReadAsPhpAndWordPressReadItTogether(String method, String type, String there) throws IOException {
        RestRequest request = read(method, type, "a=1&b[]=2&b[]=3+4");
        assertThat(request.has("a")).isEqualTo(there != null);
        if (there != null) {
            assertThat(request.source(ParamSource.POST)).isEqualTo(Requests.map("{\"a\":\"1\",\"b\":[\"2\",\"3 4\"]}"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", FORM, "text/plain"})
    void aBodyOfExactlyTheLimitIsReadAndOneByteMoreIsNot(String type) throws IOException {
        String body = "[12345678]";
        BodyReader.read(request("POST", Map.of("content-type", type)), bytes(body), 10);
        assertThat(refusal(() -> BodyReader.read(request("POST", Map.of("content-type", type)), bytes(body), 9)))
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"10, 200", "11, 413", "999999999999999999, 413", "9999999999999999999, 200", "-1, 200", "x, 200"})
    void aBodyThatIsAnnouncedTooLargeIsRefusedUnread(String announced, int status) {
        Map<String, String> headers = Map.of("content-type", "text/plain", "content-length", announced);
        InputStream unread = status == 413 ? failing() : bytes("");
        assertThat(refusal(() -> BodyReader.read(request("POST", headers), unread, 10)))
                .isEqualTo(status);
    }

    @Test
    void theBytesOfAnyBodyAreThereForTheHandler() throws IOException {
        RestRequest upload = read("POST", "image/png", "PNG\u00ff");
        assertThat(upload.body().open()).hasBinaryContent("PNG\u00ff".getBytes(StandardCharsets.UTF_8));
        assertThat(upload.body().files()).isEmpty();
        RestRequest json = read("POST", "application/json", "{\"a\":1}");
        assertThat(json.body().open()).hasContent("{\"a\":1}");
        json.body().discard();
        assertThat(RequestBody.NONE.open()).isEmpty();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void aStreamGivesItsBytesUpToItsLimitHoweverItIsRead(
            @ForAll @IntRange(max = 40) int size,
            @ForAll @IntRange(max = 40) int limit,
            @ForAll @IntRange(max = 3) int way) {
        byte[] data = "x".repeat(size).getBytes(StandardCharsets.US_ASCII);
        BoundedStream stream = new BoundedStream(new ByteArrayInputStream(data), limit);
        int status = refusal(() -> {
            long read =
                    switch (way) {
                        case 0 -> stream.readAllBytes().length;
                        case 1 -> oneByOne(stream);
                        case 2 -> stream.skip(size) + stream.skip(1);
                        default -> stream.transferTo(java.io.OutputStream.nullOutputStream());
                    };
            assertThat(read).isEqualTo(size);
        });
        assertThat(status).isEqualTo(size > limit ? 413 : 200);
    }

    @Test
    void aStreamCannotBeReadTwiceByMarkingIt() throws IOException {
        BoundedStream stream = new BoundedStream(bytes("abc"), 3);
        assertThat(stream.markSupported()).isFalse();
        stream.mark(3);
        assertThat(stream.read()).isEqualTo('a');
        assertThatThrownBy(stream::reset).isInstanceOf(IOException.class);
    }

    private static long oneByOne(InputStream in) throws IOException {
        long read = 0;
        while (in.read() >= 0) {
            read++;
        }
        return read;
    }

    private interface Step {
        void run() throws IOException;
    }

    /** The status that a step is refused with, 200 when it is not. */
    private static int refusal(Step step) {
        try {
            step.run();
            return 200;
        } catch (WpError refused) {
            return refused.status();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static RestRequest read(String method, String type, String body) throws IOException {
        Map<String, String> headers = new HashMap<>();
        if (type != null) {
            headers.put("content-type", type);
        }
        RestRequest request = request(method, headers);
        BodyReader.read(request, bytes(body), 1000);
        return request;
    }

    private static RestRequest request(String method, Map<String, String> headers) {
        return new RestRequest(method, "/items", headers, Requests.STRANGER);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream failing() {
        return new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("the body was read");
            }
        };
    }
}
