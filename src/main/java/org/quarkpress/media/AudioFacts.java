package org.quarkpress.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is stored of sound ({@code wp_read_audio_metadata}): of plain WAV, and of MP3 with a constant bit rate. */
final class AudioFacts {
    private static final int[] BIT_RATES = {0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0};
    private static final int[] SAMPLE_RATES = {44100, 48000, 32000, 0};
    private static final String[] MODES = {"stereo", "joint stereo", "dual channel", "mono"};
    private static final int PCM = 1;
    private static final int WAV_HEAD = 44;
    private static final int TAG_HEAD = 10;
    private static final Map<String, String> TAGS = Map.of(
            "TIT2",
            "title",
            "TPE1",
            "artist",
            "TALB",
            "album",
            "TYER",
            "year",
            "TRCK",
            "track_number",
            "TCON",
            "genre");

    private AudioFacts() {}

    /**
     * The facts; empty for other files.
     *
     * @param head the first bytes of the file
     * @param size bytes of the file
     */
    static Map<String, Object> of(byte[] head, long size) {
        String start = new String(head, 0, Math.min(head.length, 12), StandardCharsets.ISO_8859_1);
        if (start.startsWith("RIFF") && start.endsWith("WAVE") && head.length >= WAV_HEAD) {
            return wav(ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN), size);
        }
        int tag = start.startsWith("ID3") && head.length > TAG_HEAD ? TAG_HEAD + synchsafe(head, 6) : 0;
        if (tag + 4 > head.length || (head[tag] & 0xff) != 0xff || (head[tag + 1] & 0xfe) != 0xfa) {
            return Map.of();
        }
        Map<String, Object> facts = mp3(head, tag, size);
        if (!facts.isEmpty() && tag > 0) {
            addTags(facts, head, tag);
        }
        return facts;
    }

    private static Map<String, Object> wav(ByteBuffer head, long size) {
        long channels = head.getShort(22);
        long rate = head.getInt(24);
        long bits = head.getShort(34);
        boolean plain = head.getShort(20) == PCM && head.getInt(12) == 0x20746d66 && head.getInt(36) == 0x61746164;
        if (!plain || channels <= 0 || rate <= 0 || bits <= 0) {
            return Map.of();
        }
        long bitRate = channels * rate * bits;
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("dataformat", "wav");
        facts.put("bitrate_mode", "cbr");
        facts.put("wformattag", 1L);
        facts.put("codec", "Pulse Code Modulation (PCM)");
        facts.put("channels", channels);
        facts.put("sample_rate", rate);
        facts.put("bitrate", bitRate);
        facts.put("bits_per_sample", bits);
        facts.put("lossless", true);
        facts.put("channelmode", channels == 1 ? "mono" : "stereo");
        facts.put("compression_ratio", 1L);
        long sound = Math.min(Integer.toUnsignedLong(head.getInt(40)), size - WAV_HEAD);
        finish(facts, "wav", "audio/wav", size, (double) sound * 8 / bitRate);
        return facts;
    }

    private static Map<String, Object> mp3(byte[] head, int at, long size) {
        long bitRate = 1000L * BIT_RATES[(head[at + 2] & 0xf0) >> 4];
        long rate = SAMPLE_RATES[(head[at + 2] & 0x0c) >> 2];
        int mode = (head[at + 3] & 0xc0) >> 6;
        if (bitRate == 0 || rate == 0) {
            return Map.of();
        }
        long channels = mode == 3 ? 1 : 2;
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("dataformat", "mp3");
        facts.put("channels", channels);
        facts.put("sample_rate", rate);
        facts.put("bitrate", bitRate);
        facts.put("channelmode", MODES[mode]);
        facts.put("bitrate_mode", "cbr");
        facts.put("lossless", false);
        facts.put("encoder_options", "CBR" + bitRate / 1000);
        facts.put("compression_ratio", (double) bitRate / (channels * rate * 16));
        finish(facts, "mp3", "audio/mpeg", size, (double) (size - at) * 8 / bitRate);
        return facts;
    }

    private static void finish(Map<String, Object> facts, String format, String type, long size, double seconds) {
        long length = Math.round(seconds);
        facts.put("fileformat", format);
        facts.put("filesize", size);
        facts.put("mime_type", type);
        facts.put("length", length);
        facts.put("length_formatted", formatted(length));
    }

    /** Seconds as players show them: {@code 1:05}, {@code 1:01:40}. */
    static String formatted(long seconds) {
        long minutes = seconds / 60;
        String end = String.format(java.util.Locale.ROOT, "%02d", seconds % 60);
        return minutes < 60
                ? minutes + ":" + end
                : minutes / 60 + ":" + String.format(java.util.Locale.ROOT, "%02d", minutes % 60) + ":" + end;
    }

    private static int synchsafe(byte[] head, int at) {
        return (head[at] & 0x7f) << 21 | (head[at + 1] & 0x7f) << 14 | (head[at + 2] & 0x7f) << 7 | head[at + 3] & 0x7f;
    }

    /** The texts of an ID3 tag, version 2.3 or 2.4. */
    private static void addTags(Map<String, Object> facts, byte[] head, int end) {
        boolean newer = head[3] == 4;
        int at = TAG_HEAD;
        while (at + TAG_HEAD < Math.min(end, head.length)) {
            String name = new String(head, at, 4, StandardCharsets.ISO_8859_1);
            int length = newer ? synchsafe(head, at + 4) : ByteBuffer.wrap(head).getInt(at + 4);
            int from = at + TAG_HEAD;
            if (length <= 1 || length > head.length - from) {
                return;
            }
            if (TAGS.containsKey(name)) {
                facts.put(TAGS.get(name), text(Arrays.copyOfRange(head, from, from + length)));
            }
            at = from + length;
        }
    }

    private static String text(byte[] value) {
        byte[] bytes = Arrays.copyOfRange(value, 1, value.length);
        return switch (value[0]) {
            case 1, 2 ->
                new String(bytes, StandardCharsets.UTF_16).replace("\0", "").strip();
            case 3 ->
                new String(bytes, StandardCharsets.UTF_8).replace("\0", "").strip();
            default ->
                new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "").strip();
        };
    }
}
