package org.dateline.parser.meeting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dateline.model.Actor;
import org.dateline.model.ActorKind;

/** Which bodies are sport clubs, by the words of their names, read once from {@code club-words.txt}. */
final class Clubs {
    private static final String LIST = "club-words.txt";

    private final Set<String> words = new HashSet<>();

    Clubs() {
        InputStream resource = Objects.requireNonNull(Clubs.class.getResourceAsStream(LIST), LIST);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> words.addAll(List.of(line.split(" "))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether an actor bears the name of a club. */
    boolean isClub(Actor actor) {
        if (actor.kind() != ActorKind.ORGANIZATION) {
            return false;
        }
        String name = actor.name();
        int start = 0;
        for (int end = name.indexOf(' '); start < name.length(); end = name.indexOf(' ', start)) {
            int last = end < 0 ? name.length() : end;
            String word = name.substring(start, last);
            if (words.contains(word) || end < 0 && words.contains("-" + word)) {
                return true;
            }
            start = last + 1;
        }
        return false;
    }
}
