package org.dateline.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** Makes the ids of articles. */
final class ArticleIds {
    private static final int HASH_BYTES = 6;

    private ArticleIds() {}

    static String idOf(LocalDate date, String text) {
        byte[] hash = sha256().digest(codeUnits(text));
        return date + "-" + HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    }

    /** The code units as they are: a charset encoder would replace lone surrogates. */
    private static byte[] codeUnits(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            bytes[2 * i] = (byte) (c >>> 8);
            bytes[2 * i + 1] = (byte) c;
        }
        return bytes;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
