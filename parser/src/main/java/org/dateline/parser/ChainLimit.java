package org.dateline.parser;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.Statement;

/** Which statements of an article stay: the first of them, in chains that are not too deep, none without the one that reports it. */
final class ChainLimit {
    private static final String OUTERMOST = "";

    private final List<Statement> found;
    private final Map<String, List<Integer>> reportedIn = new HashMap<>();
    private final boolean[] stays;
    private int tooDeep;

    ChainLimit(List<Statement> found, Limits limits) {
        this.found = found;
        this.stays = new boolean[found.size()];
        // a circle, or an id that is none, is not reached: it is left for the article's own rules
        Arrays.fill(stays, true);
        for (int i = 0; i < found.size(); i++) {
            String outer = found.get(i).reportedIn().orElse(OUTERMOST);
            reportedIn.computeIfAbsent(outer, key -> new ArrayList<>()).add(i);
        }
        walk(limits);
    }

    /** From the outermost inwards, in a loop, since a chain may be as long as the article. */
    private void walk(Limits limits) {
        int[] depths = new int[found.size()];
        Deque<Integer> next = new ArrayDeque<>(reportedIn.getOrDefault(OUTERMOST, List.of()));
        while (!next.isEmpty()) {
            int outer = next.remove();
            boolean deep = depths[outer] >= limits.deepestChain();
            tooDeep += deep ? 1 : 0;
            stays[outer] &= !deep && outer < limits.mostFindings();
            for (int inner : reportedIn.getOrDefault(found.get(outer).id(), List.of())) {
                depths[inner] = depths[outer] + 1;
                stays[inner] = stays[outer];
                next.add(inner);
            }
        }
    }

    /** Those that stay, in their order. */
    List<Statement> staying() {
        List<Statement> staying = new ArrayList<>();
        for (int i = 0; i < stays.length; i++) {
            if (stays[i]) {
                staying.add(found.get(i));
            }
        }
        return staying;
    }

    /** How many stand too deep in their chains. */
    int tooDeep() {
        return tooDeep;
    }
}
