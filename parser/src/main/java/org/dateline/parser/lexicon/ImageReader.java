package org.dateline.parser.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link ImageWriter} wrote, in the same order. Cheap to make, since one is made for each value that a table gives, in the
 * code of everyone who asks for one.
 */
final class ImageReader {
    private final byte[] image;
    private int at;

    ImageReader(byte[] image, int at) {
        this.image = image;
        this.at = at;
    }

    int number() {
        int begin = skip(Integer.BYTES);
        return image[begin] << 24
                | (image[begin + 1] & 0xFF) << 16
                | (image[begin + 2] & 0xFF) << 8
                | image[begin + 3] & 0xFF;
    }

    long longNumber() {
        return part(Long.BYTES).getLong();
    }

    String text() {
        int length = number();
        return new String(image, skip(length), length, StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        byte[] bytes = new byte[number()];
        part(bytes.length).get(bytes);
        return bytes;
    }

    int[] numbers() {
        int length = number();
        int[] numbers = new int[length / Integer.BYTES];
        part(length).asIntBuffer().get(numbers);
        return numbers;
    }

    long[] longNumbers() {
        int length = number();
        long[] numbers = new long[length / Long.BYTES];
        part(length).asLongBuffer().get(numbers);
        return numbers;
    }

    short[] shortNumbers() {
        int length = number();
        short[] numbers = new short[length / Short.BYTES];
        part(length).asShortBuffer().get(numbers);
        return numbers;
    }

    char[] letters() {
        int length = number();
        char[] letters = new char[length / Character.BYTES];
        part(length).asCharBuffer().get(letters);
        return letters;
    }

    private ByteBuffer part(int length) {
        return ByteBuffer.wrap(image, skip(length), length);
    }

    /** Returns where the part to skip begins. */
    private int skip(int length) {
        int begin = at;
        at += length;
        return begin;
    }
}
