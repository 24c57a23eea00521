package org.dateline.report;

import java.util.List;
import org.dateline.json.DatelineJson;
import org.dateline.model.Article;

/** Articles as JSON that can stand in a page: no character of it ends the element that holds it. */
final class EmbeddedJson {
    private EmbeddedJson() {}

    /** One JSON array. Outside of strings JSON has none of the characters that are escaped. */
    static String of(List<Article> articles) {
        String json = DatelineJson.create().toJson(articles);
        StringBuilder out = new StringBuilder(json.length() + 100);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            switch (c) {
                case '<', '>', '&', '\u2028', '\u2029', '\u007f' -> escape(out, c);
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static void escape(StringBuilder out, char c) {
        String digits = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
    }
}
