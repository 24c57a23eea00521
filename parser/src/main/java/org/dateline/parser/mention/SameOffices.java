package org.dateline.parser.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which nouns may stand for the holder of a role that has another name: "the premier" for a prime minister; from {@code same-offices.txt}. */
final class SameOffices {
    private final Map<String, List<String>> roles = new HashMap<>();

    SameOffices() {
        ClassedWords.read("same-offices.txt", (noun, titles) -> roles.put(noun, List.of(titles.split("; "))));
    }

    /** Whether the role is that of one who leads a state. */
    boolean isLeader(FoundRole role) {
        return role.body() == null && fits("state leader", role);
    }

    /** Whether the role is that of one who speaks or acts for another. */
    boolean isServant(FoundRole role) {
        return fits("state servant", role);
    }

    /** Whether the noun, in the singular, may mean the holder of the role. */
    boolean fits(String noun, FoundRole role) {
        if (role.isOf(noun)) {
            return true;
        }
        for (String title : roles.getOrDefault(noun, List.of())) {
            if (role.endsWith(title)) {
                return true;
            }
        }
        return false;
    }
}
