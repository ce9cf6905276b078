package org.quarkpress.bulk;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The number generator that the articles are drawn from: the Mersenne twister MT19937, seeded and drawn from as
 * Python's {@code random.Random} documents it, so that article N is the same wherever it is made.
 */
final class PythonRandom {
    private static final int N = 624;
    private static final int M = 397;

    private final int[] state = new int[N];
    private int index = N;

    PythonRandom(long seed) {
        long size = Math.abs(seed);
        int[] key = size >>> 32 == 0 ? new int[] {(int) size} : new int[] {(int) size, (int) (size >>> 32)};
        seedFromOne(19650218);
        seedFromMany(key);
    }

    private void seedFromOne(int seed) {
        state[0] = seed;
        for (int i = 1; i < N; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    private void seedFromMany(int[] key) {
        int i = 1;
        int j = 0;
        for (int k = Math.max(N, key.length); k > 0; k--) {
            state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1664525)) + key[j] + j;
            i = next(i);
            j = (j + 1) % key.length;
        }
        for (int k = N - 1; k > 0; k--) {
            state[i] = (state[i] ^ ((state[i - 1] ^ (state[i - 1] >>> 30)) * 1566083941)) - i;
            i = next(i);
        }
        state[0] = 0x80000000;
    }

    private int next(int i) {
        if (i + 1 < N) {
            return i + 1;
        }
        state[0] = state[N - 1];
        return 1;
    }

    private int word() {
        if (index >= N) {
            for (int k = 0; k < N; k++) {
                int y = (state[k] & 0x80000000) | (state[(k + 1) % N] & 0x7fffffff);
                state[k] = state[(k + M) % N] ^ (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
            }
            index = 0;
        }
        int y = state[index++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    /** A number of that many random bits, at most 32. */
    private long bits(int count) {
        return (word() & 0xffffffffL) >>> (32 - count);
    }

    /** A number of that many random bits, drawn in words from the lowest up. */
    BigInteger bigBits(int count) {
        BigInteger result = BigInteger.ZERO;
        for (int done = 0; done < count; done += 32) {
            long part = bits(Math.min(32, count - done));
            result = result.or(BigInteger.valueOf(part).shiftLeft(done));
        }
        return result;
    }

    private int below(int n) {
        int length = 32 - Integer.numberOfLeadingZeros(n);
        long drawn = bits(length);
        while (drawn >= n) {
            drawn = bits(length);
        }
        return (int) drawn;
    }

    /** A whole number from first to last, both possible. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    /** One of them. */
    <T> T choice(List<T> of) {
        return of.get(below(of.size()));
    }

    /** So many of them, each at most once, in drawn order; for lists of up to 21. */
    <T> List<T> sample(List<T> of, int count) {
        List<T> pool = new ArrayList<>(of);
        List<T> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int left = pool.size() - i;
            int j = below(left);
            drawn.add(pool.get(j));
            pool.set(j, pool.get(left - 1));
        }
        return drawn;
    }
}
