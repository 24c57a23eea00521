package org.dateline.parser.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.Actor;
import org.dateline.model.ActorKind;
import org.dateline.parser.text.ListLines;

/** Which bodies are sport clubs, by the words of their names, read once from {@code club-words.txt}. */
final class Clubs {
    private static final String LIST = "club-words.txt";

    private final Set<String> words = new HashSet<>();

    Clubs() {
        for (String line : ListLines.of(Clubs.class, LIST)) {
            words.addAll(List.of(line.split(" ")));
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
