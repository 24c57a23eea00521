package org.dateline.model;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** Makes the ids of articles. */
final class ArticleIds {
    private static final int HASH_BYTES = 6;
    private static final int PIECE = 1 << 8;

    private ArticleIds() {}

    static String idOf(LocalDate date, String text) {
        byte[] hash = hash(text);
        return date + "-" + HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    }

    /** Over the code units as they are: a charset encoder would replace lone surrogates. */
    private static byte[] hash(String text) {
        MessageDigest digest = sha256();
        char[] chars = new char[Math.min(text.length(), PIECE)];
        ByteBuffer bytes = ByteBuffer.allocate(chars.length * Character.BYTES);
        for (int from = 0; from < text.length(); from += PIECE) {
            int size = Math.min(PIECE, text.length() - from);
            text.getChars(from, from + size, chars, 0);
            bytes.asCharBuffer().put(chars, 0, size);
            digest.update(bytes.array(), 0, size * Character.BYTES);
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
