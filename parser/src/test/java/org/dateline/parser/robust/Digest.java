package org.dateline.parser.robust;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.dateline.chronicle.Chronicle;
import org.dateline.json.DatelineJson;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;

/** The digest of all findings, also as a program, so that it can be made by another virtual machine. */
final class Digest {
    private Digest() {}

    public static void main(String[] arguments) {
        new PrintStream(System.out, true, StandardCharsets.US_ASCII).print(of(NewsParser.create()));
    }

    /** The digest of what a parser finds in all texts. */
    static String of(NewsParser parser) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            findings(parser).forEach(json -> digest.update(json.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> findings(NewsParser parser) {
        DatelineJson json = DatelineJson.create();
        List<Article> articles = new ArrayList<>();
        Texts.articles().forEach(text -> articles.addAll(parser.parse(text)));
        Texts.golden(Texts.ARTICLE).forEach(text -> articles.add(parser.parse(Texts.DATE, text)));
        return List.of(json.toJson(articles), json.toJson(Chronicle.of(articles)));
    }
}
