package org.dateline.parser.statement;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.StatementAct;
import org.dateline.parser.mention.Party;
import org.jspecify.annotations.Nullable;

/** A statement while it is being found, in token numbers. */
final class Draft {
    final Rule rule;
    final String lemma;
    StatementAct act;
    final List<int[]> cue = new ArrayList<>(1);
    final List<int[]> content = new ArrayList<>(1);
    List<Party> speakers = List.of();
    List<Party> addressees = List.of();
    boolean negated;
    /** The words around the cue that are neither source nor content: where hedges and the time of saying stand. */
    int from;

    int to;
    /** Where a time before the source may stand; empty if both are equal. */
    int opening;

    int openingEnd;
    /** The draft that reports this one though its content does not hold it: who quotes it. */
    @Nullable
    Draft reporter;
    /** The number of the draft that reports this one. */
    int outer = -1;

    Draft(Rule rule, String lemma, StatementAct act) {
        this.rule = rule;
        this.lemma = lemma;
        this.act = act;
    }

    Draft cue(int start, int end) {
        if (start < end) {
            cue.add(new int[] {start, end});
        }
        from = cue.get(0)[0];
        to = end;
        return this;
    }

    Draft content(int start, int end) {
        if (start < end) {
            content.add(new int[] {start, end});
        }
        return this;
    }

    /** Ends the content before a token that it must not reach. */
    void cut(int end) {
        content.removeIf(piece -> piece[0] >= end);
        content.forEach(piece -> piece[1] = Math.min(piece[1], end));
    }

    Draft speakers(List<Party> parties) {
        speakers = joined(speakers, parties);
        return this;
    }

    Draft addressees(List<Party> parties) {
        addressees = joined(addressees, parties);
        return this;
    }

    private static List<Party> joined(List<Party> first, List<Party> second) {
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() ? second : first;
        }
        List<Party> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }

    Draft negated(boolean value) {
        negated = value;
        return this;
    }

    boolean covers(int token) {
        for (int[] piece : content) {
            if (piece[0] <= token && token < piece[1]) {
                return true;
            }
        }
        return false;
    }

    /** Whether one piece of the content holds all the tokens {@code [from, to)}. */
    boolean covers(int from, int to) {
        for (int[] piece : content) {
            if (piece[0] <= from && to <= piece[1]) {
                return true;
            }
        }
        return false;
    }

    int contentStart() {
        int start = Integer.MAX_VALUE;
        for (int[] piece : content) {
            start = Math.min(start, piece[0]);
        }
        return start;
    }

    int contentEnd() {
        int end = 0;
        for (int[] piece : content) {
            end = Math.max(end, piece[1]);
        }
        return end;
    }

    /** Where the last part of the content begins and ends. */
    int[] lastPiece() {
        return content.get(content.size() - 1);
    }

    int contentSize() {
        int size = 0;
        for (int[] piece : content) {
            size += piece[1] - piece[0];
        }
        return size;
    }

    /** The token by which a containing statement knows this one: its cue, else its content. */
    int anchor() {
        return cue.isEmpty() ? contentStart() : cue.get(0)[0];
    }
}
