package org.quarkpress.sanitize;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Folding accented Latin letters to plain ones: WordPress's {@code remove_accents}.
 *
 * <p>Letters of other scripts stay; composed and decomposed forms give the same. German, Danish, Catalan, Serbian and Bosnian sites
 * fold some letters their own way (ä to ae).
 */
public final class Accents {
    private static final String FOLDS = """
            a=ªàáâãäåāăąǎɑạảấầẩẫậắằẳẵặ o=ºòóôõöøōŏőơǒọỏốồổỗộớờởỡợ A=ÀÁÂÃÄÅĀĂĄǍẠẢẤẦẨẪẬẮẰẲẴẶ AE=Æ C=ÇĆĈĊČ
            E=ÈÉÊËĒĔĖĘĚƏẸẺẼẾỀỂỄỆ€ I=ÌÍÎÏĨĪĬĮİǏỈỊ D=ÐĎĐ N=ÑŃŅŇŊ O=ÒÓÔÕÖØŌŎŐƠǑỌỎỐỒỔỖỘỚỜỞỠỢ
            U=ÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛỤỦỨỪỬỮỰ Y=ÝŶŸỲỴỶỸ TH=Þ s=ßśŝşšſș ae=æ c=çćĉċč e=èéêëēĕėęěǝẹẻẽếềểễệ i=ìíîïĩīĭįıǐỉị
            d=ðďđ n=ñńņňŉŋ u=ùúûüũūŭůűųưǔǖǘǚǜụủứừửữự y=ýÿŷỳỵỷỹ th=þ G=ĜĞĠĢ g=ĝğġģ H=ĤĦ h=ĥħ IJ=Ĳ ij=ĳ J=Ĵ j=ĵ
            K=Ķ k=ķĸ L=ĹĻĽĿŁ l=ĺļľŀł OE=Œ oe=œ R=ŔŖŘ r=ŕŗř S=ŚŜŞŠȘ T=ŢŤŦȚ t=ţťŧț W=Ŵ w=ŵ Z=ŹŻŽ z=źżž""";

    private static final Map<Character, String> TABLE = table(FOLDS.strip() + " =£");

    private static final Map<Character, String> GERMAN = table("Ae=Ä ae=ä Oe=Ö oe=ö Ue=Ü ue=ü ss=ß");
    private static final Map<Character, String> DANISH = table("Ae=Æ ae=æ Oe=Ø oe=ø Aa=Å aa=å");
    private static final Map<Character, String> SERBIAN = table("DJ=Đ dj=đ");

    private Accents() {}

    /** {@code remove_accents} on an English site. */
    public static String remove(String text) {
        return remove(text, "en_US");
    }

    /** {@code remove_accents( $text, $locale )}: {@code locale} as WordPress writes it, {@code de_DE}. */
    public static String remove(String text, String locale) {
        if (plain(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        Map<Character, String> own = own(locale);
        StringBuilder out = new StringBuilder(composed.length() + 16);
        boolean catalan = "ca".equals(locale);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            String fold = c < 0x80 ? null : own.getOrDefault(c, TABLE.get(c));
            if (catalan && c == '·' && between(composed, i)) {
                continue;
            }
            if (fold == null) {
                out.append(c);
            } else {
                out.append(fold);
            }
        }
        return out.toString();
    }

    private static Map<Character, String> own(String locale) {
        if (locale.startsWith("de_")) {
            return GERMAN;
        }
        return switch (locale) {
            case "da_DK" -> DANISH;
            case "sr_RS", "bs_BA" -> SERBIAN;
            default -> Map.of();
        };
    }

    private static boolean between(String text, int at) {
        return at > 0 && at + 1 < text.length() && text.charAt(at - 1) == 'l' && text.charAt(at + 1) == 'l';
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static Map<Character, String> table(String folds) {
        Map<Character, String> table = new HashMap<>();
        for (String fold : folds.split("\\s+(?=[A-Za-z]*=)")) {
            int equals = fold.indexOf('=');
            for (char c : fold.substring(equals + 1).toCharArray()) {
                table.put(c, fold.substring(0, equals));
            }
        }
        return table;
    }
}
