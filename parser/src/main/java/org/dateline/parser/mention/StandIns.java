package org.dateline.parser.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.dateline.parser.lexicon.Lexicon;

/** Which common nouns stand for a party that is named elsewhere; read once from {@code stand-ins.txt}, by word number. */
final class StandIns {
    /** What a noun can stand for. */
    enum Class {
        GOVERNMENT,
        STATE,
        LEADER,
        COUNTERPART,
        PERSON,
        COUNTRY,
        OUTLET,
        BODY
    }

    private final short[] classes;
    private final Lexicon lexicon;

    StandIns(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.classes = new short[lexicon.size()];
        InputStream resource =
                Objects.requireNonNull(StandIns.class.getResourceAsStream("stand-ins.txt"), "stand-ins.txt");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                read(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        int bar = line.indexOf('|');
        if (!line.startsWith("#") && bar > 0) {
            int word = lexicon.word(line.substring(0, bar).strip());
            classes[word] |= (short) (1
                    << Class.valueOf(line.substring(bar + 1).strip().toUpperCase(Locale.ROOT))
                            .ordinal());
        }
        classes[0] = 0;
    }

    boolean is(int word, Class type) {
        return (classes[word] & 1 << type.ordinal()) != 0;
    }
}
