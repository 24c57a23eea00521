package org.dateline.parser.lexicon;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes tables of numbers as blocks that {@link ImageReader} takes in whole, and short texts. */
final class ImageWriter {
    private final DataOutputStream out;

    ImageWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void number(int number) throws IOException {
        out.writeInt(number);
    }

    void number(long number) throws IOException {
        out.writeLong(number);
    }

    void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    void numbers(int[] numbers, int size) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(size * Integer.BYTES);
        block.asIntBuffer().put(numbers, 0, size);
        bytes(block.array());
    }

    void numbers(long[] numbers, int size) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(size * Long.BYTES);
        block.asLongBuffer().put(numbers, 0, size);
        bytes(block.array());
    }

    void numbers(short[] numbers, int size) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(size * Short.BYTES);
        block.asShortBuffer().put(numbers, 0, size);
        bytes(block.array());
    }

    void letters(char[] letters, int size) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(size * Character.BYTES);
        block.asCharBuffer().put(letters, 0, size);
        bytes(block.array());
    }
}
