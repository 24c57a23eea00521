package org.dateline.parser.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * Values by number. Those of an image are made when they are asked for first: most texts ask for few. Serves all threads, since the
 * values are immutable and making one twice does no harm.
 */
final class ValueTable<T> {
    /** How the values of a table are written into an image and made from it. */
    interface Form<T> {
        void write(ImageWriter out, T value) throws IOException;

        T read(ImageReader in);
    }

    private final Form<T> form;
    private final Object[] values;
    private final int[] begins;
    private final byte[] image;

    private ValueTable(Form<T> form, Object[] values, int[] begins, byte[] image) {
        this.form = form;
        this.values = values;
        this.begins = begins;
        this.image = image;
    }

    static <T> ValueTable<T> of(Form<T> form, List<T> values) {
        return new ValueTable<>(form, values.toArray(), new int[0], new byte[0]);
    }

    static <T> ValueTable<T> read(Form<T> form, ImageReader in) {
        int[] begins = in.numbers();
        return new ValueTable<>(form, new Object[begins.length], begins, in.bytes());
    }

    @SuppressWarnings("unchecked")
    T at(int number) {
        Object value = values[number];
        if (value == null) {
            value = form.read(new ImageReader(image, begins[number]));
            values[number] = value;
        }
        return (T) value;
    }

    void write(ImageWriter out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter inner = new ImageWriter(bytes);
        int[] starts = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            starts[i] = bytes.size();
            form.write(inner, at(i));
        }
        out.numbers(starts, starts.length);
        out.bytes(bytes.toByteArray());
    }
}
