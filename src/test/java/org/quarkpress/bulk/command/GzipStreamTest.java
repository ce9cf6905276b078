package org.quarkpress.bulk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GzipStreamTest {
    private static byte[] bytes(int length) {
        byte[] out = new byte[length];
        new Random(length).nextBytes(out);
        for (int i = 0; i < length; i += 3) {
            out[i] = 'a';
        }
        return out;
    }

    private static byte[] unzipped(byte[] gzipped) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(gzipped)).readAllBytes();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 65_536, 300_000})
    void whatIsReadIsGzip(int length) throws IOException {
        byte[] plain = bytes(length);
        try (GzipStream stream = new GzipStream(new ByteArrayInputStream(plain))) {
            assertThat(unzipped(stream.readAllBytes())).isEqualTo(plain);
        }
    }

    @Test
    void byteByByteItIsTheSame() throws IOException {
        byte[] plain = bytes(1000);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GzipStream stream = new GzipStream(new ByteArrayInputStream(plain))) {
            for (int c = stream.read(); c >= 0; c = stream.read()) {
                out.write(c);
            }
            assertThat(stream.read()).isEqualTo(-1);
        }
        assertThat(unzipped(out.toByteArray())).isEqualTo(plain);
    }
}
