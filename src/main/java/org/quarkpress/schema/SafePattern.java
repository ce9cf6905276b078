package org.quarkpress.schema;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A schema's {@code pattern}: a PCRE in a model file, tried on text from outside.
 *
 * <p>Each try has a budget of steps, as PCRE has its backtrack limit; beyond it, or if the expression is broken, nothing
 * matches (which is what WordPress makes of a failed {@code preg_match}).
 */
final class SafePattern {
    private static final long BUDGET = 2_000_000;

    /** As PHP's {@code u} modifier: lines end at line feeds, classes know all letters. */
    private static final int FLAGS = Pattern.UNIX_LINES | Pattern.UNICODE_CHARACTER_CLASS;

    private final Pattern compiled;

    private SafePattern(Pattern compiled) {
        this.compiled = compiled;
    }

    static SafePattern of(String expression) {
        try {
            return new SafePattern(Pattern.compile(PcreText.toJava(expression), FLAGS));
        } catch (PatternSyntaxException broken) {
            return new SafePattern(null);
        }
    }

    /** Whether the expression matches somewhere in the text. */
    boolean find(String text) {
        if (compiled == null) {
            return false;
        }
        try {
            return compiled.matcher(new Metered(text, 0, text.length(), new long[] {BUDGET}))
                    .find();
        } catch (OutOfBudget | StackOverflowError tooMuch) {
            return false;
        }
    }

    /** Text that counts how often it is looked at. */
    private record Metered(String text, int from, int to, long[] left) implements CharSequence {
        @Override
        public int length() {
            return to - from;
        }

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new OutOfBudget();
            }
            return text.charAt(from + index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Metered(text, from + start, from + end, left);
        }

        @Override
        public String toString() {
            return text.substring(from, to);
        }
    }

    private static final class OutOfBudget extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfBudget() {
            super(null, null, false, false);
        }
    }
}
