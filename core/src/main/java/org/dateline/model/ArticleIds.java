package org.dateline.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** Makes the ids of articles. */
final class ArticleIds {
    private static final int HASH_BYTES = 6;
    private static final int PIECE = 1 << 5;

    private ArticleIds() {}

    static String idOf(LocalDate date, String text) {
        byte[] hash = hash(text);
        return date + "-" + HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    }

    /** Over the code units as they are: a charset encoder would replace lone surrogates. */
    private static byte[] hash(String text) {
        MessageDigest digest = sha256();
        byte[] bytes = new byte[Math.min(text.length(), PIECE) * Character.BYTES];
        for (int from = 0; from < text.length(); from += PIECE) {
            int to = Math.min(from + PIECE, text.length());
            int size = 0;
            for (int i = from; i < to; i++) {
                bytes[size++] = (byte) (text.charAt(i) >> Byte.SIZE);
                bytes[size++] = (byte) text.charAt(i);
            }
            digest.update(bytes, 0, size);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
