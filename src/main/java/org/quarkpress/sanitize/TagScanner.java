package org.quarkpress.sanitize;

/**
 * PHP's {@code strip_tags} as a machine with one look at each character.
 *
 * <p>A tag begins at {@code <} unless white space follows and ends at the next {@code >} outside quotes; comments, doctypes and
 * {@code <? … ?>} have ends of their own; what never ends is dropped to the end of the text; NUL is dropped.
 */
final class TagScanner {
    private enum State {
        TEXT,
        TAG,
        CODE,
        DECLARATION,
        COMMENT
    }

    private final String text;
    private final StringBuilder out;
    private State state = State.TEXT;
    private char quote;
    private char last;
    private int depth;
    private int brackets;
    private boolean xml;
    private int at;

    TagScanner(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    String scan() {
        for (at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == 0) {
                continue;
            }
            switch (state) {
                case TEXT -> inText(c);
                case TAG -> inTag(c);
                case CODE -> inCode(c);
                case DECLARATION -> inDeclaration(c);
                default -> inComment(c);
            }
        }
        return out.toString();
    }

    private void inText(char c) {
        if (c == '<' && quote == 0 && !Ascii.space(peek(1))) {
            last = '<';
            state = State.TAG;
        } else if (c == '>' && depth > 0) {
            depth--;
        } else if (c != '<' && c != '>' || c == '<' && quote == 0 || c == '>' && quote == 0) {
            out.append(c);
        }
    }

    private void inTag(char c) {
        if (c == '<') {
            if (quote == 0 && !Ascii.space(peek(1))) {
                depth++;
            }
        } else if (c == '>') {
            closeTag();
        } else if (c == '"' || c == '\'') {
            toggleQuote(c);
        } else if (c == '!' && last == '<' && peek(-1) == '<') {
            state = State.DECLARATION;
        } else if (c == '?' && last == '<' && peek(-1) == '<') {
            brackets = 0;
            state = State.CODE;
        }
    }

    private void closeTag() {
        if (depth > 0) {
            depth--;
        } else if (quote == 0) {
            last = '>';
            if (xml && peek(-1) == '-') {
                return;
            }
            leave();
        }
    }

    private void inCode(char c) {
        switch (c) {
            case '(' -> {
                if (last != '"' && last != '\'') {
                    last = '(';
                    brackets++;
                }
            }
            case ')' -> {
                if (last != '"' && last != '\'') {
                    last = ')';
                    brackets--;
                }
            }
            case '>' -> {
                if (depth > 0) {
                    depth--;
                } else if (quote == 0 && brackets == 0 && last != '"' && peek(-1) == '?') {
                    leave();
                }
            }
            case '"', '\'' -> quoteInCode(c);
            case 'l', 'L' -> {
                if (at > 4 && Ascii.at(text, at - 4, "<?xm")) {
                    state = State.TAG;
                    xml = true;
                }
            }
            default -> {}
        }
    }

    private void quoteInCode(char c) {
        if (peek(-1) != '\\') {
            if (last == c) {
                last = 0;
            } else if (last != '\\') {
                last = c;
            }
            toggleQuote(c);
        }
    }

    private void inDeclaration(char c) {
        if (c == '>') {
            if (depth > 0) {
                depth--;
            } else if (quote == 0) {
                leave();
            }
        } else if ((c == '"' || c == '\'') && peek(-1) != '\\') {
            toggleQuote(c);
        } else if (c == '-' && peek(-1) == '-' && peek(-2) == '!') {
            state = State.COMMENT;
        } else if ((c == 'e' || c == 'E') && at > 6 && Ascii.at(text, at - 6, "doctyp")) {
            state = State.TAG;
        }
    }

    private void inComment(char c) {
        if (c == '>' && quote == 0 && peek(-1) == '-' && peek(-2) == '-') {
            leave();
        }
    }

    private void toggleQuote(char c) {
        if (quote == 0) {
            quote = c;
        } else if (quote == c) {
            quote = 0;
        }
    }

    private void leave() {
        quote = 0;
        xml = false;
        state = State.TEXT;
    }

    private char peek(int step) {
        int index = at + step;
        return index >= 0 && index < text.length() ? text.charAt(index) : 'x';
    }
}
