package org.dateline.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All the ways to write something. */
final class Grammar {
    static final Grammar STANDARD = new Grammar(Lines.of("grammar.txt"));

    private final Map<String, List<Template>> sections = new HashMap<>();

    private Grammar(Map<String, List<String>> lines) {
        lines.forEach((section, ways) ->
                sections.put(section, ways.stream().map(Template::of).toList()));
    }

    /** The ways to write a section. */
    List<Template> ways(String section) {
        List<Template> ways = sections.get(section);
        if (ways == null) {
            throw new IllegalArgumentException("no section of the grammar: " + section);
        }
        return ways;
    }
}
