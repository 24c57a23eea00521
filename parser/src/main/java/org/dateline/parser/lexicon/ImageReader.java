package org.dateline.parser.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link ImageWriter} wrote, in the same order. */
final class ImageReader {
    private final byte[] image;
    private final ByteBuffer buffer;

    ImageReader(byte[] image, int at) {
        this.image = image;
        this.buffer = ByteBuffer.wrap(image).position(at);
    }

    int number() {
        return buffer.getInt();
    }

    long longNumber() {
        return buffer.getLong();
    }

    String text() {
        int length = buffer.getInt();
        return new String(image, skip(length), length, StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        byte[] bytes = new byte[buffer.getInt()];
        buffer.get(bytes);
        return bytes;
    }

    int[] numbers() {
        int length = buffer.getInt();
        int[] numbers = new int[length / Integer.BYTES];
        buffer.asIntBuffer().get(numbers);
        skip(length);
        return numbers;
    }

    long[] longNumbers() {
        int length = buffer.getInt();
        long[] numbers = new long[length / Long.BYTES];
        buffer.asLongBuffer().get(numbers);
        skip(length);
        return numbers;
    }

    short[] shortNumbers() {
        int length = buffer.getInt();
        short[] numbers = new short[length / Short.BYTES];
        buffer.asShortBuffer().get(numbers);
        skip(length);
        return numbers;
    }

    char[] letters() {
        int length = buffer.getInt();
        char[] letters = new char[length / Character.BYTES];
        buffer.asCharBuffer().get(letters);
        skip(length);
        return letters;
    }

    /** Returns where the part to skip begins. */
    private int skip(int length) {
        int at = buffer.position();
        buffer.position(at + length);
        return at;
    }
}
