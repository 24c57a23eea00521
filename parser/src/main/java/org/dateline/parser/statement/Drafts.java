package org.dateline.parser.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Numbering;
import org.jspecify.annotations.Nullable;

/** The drafts of one article as they are found, and which tokens their cues stand on, so that to ask for one takes no search. */
final class Drafts {
    /** How many drafts back one is looked for. */
    private static final int LATEST = 400;

    private final Tokens tokens;
    private final List<Draft> list = new ArrayList<>();
    private final BitSet cues;
    private final BitSet anchors;
    /** For each token the last draft with a content that begins there. */
    private final Numbering byStart;

    Drafts(Tokens tokens) {
        this.tokens = tokens;
        this.cues = new BitSet(tokens.size());
        this.anchors = new BitSet(tokens.size());
        this.byStart = new Numbering(tokens.size());
    }

    void add(Draft draft) {
        list.add(draft);
        if (!draft.cue.isEmpty()) {
            cues.set(draft.cue.get(0)[0], draft.cue.get(0)[1]);
        }
        for (int i = 0; i < draft.content.size(); i++) {
            byStart.set(draft.content.get(i)[0], list.size() - 1);
        }
        if (!draft.cue.isEmpty() || !draft.content.isEmpty()) {
            anchors.set(draft.anchor());
        }
    }

    int size() {
        return list.size();
    }

    /** The draft that was added last. */
    Draft last() {
        return list.get(list.size() - 1);
    }

    Draft get(int number) {
        return list.get(number);
    }

    /** Whether the token belongs to a cue. */
    boolean isCue(int token) {
        return cues.get(token);
    }

    /** Whether the content of a draft begins at the token. */
    boolean isContentStart(int token) {
        return byStart.at(token) >= 0;
    }

    /** Whether the content of the last draft that begins at the token is that of one of these speakers. */
    boolean isTold(int token, List<Party> speakers) {
        int number = byStart.at(token);
        return number >= 0
                && list.get(number).speakers.stream()
                        .anyMatch(told -> speakers.stream()
                                .anyMatch(party -> party.actor().equals(told.actor())));
    }

    /** Where the content of one of the last drafts begins that a token stands in; -1 for none. */
    int startAround(int token) {
        for (int i = list.size() - 1; i >= Math.max(0, list.size() - LATEST); i--) {
            if (list.get(i).covers(token)) {
                return list.get(i).contentStart();
            }
        }
        return -1;
    }

    /** The draft that is anchored at the token and whose content begins behind it, before {@code to}; null for none. */
    @Nullable
    Draft anchoredAt(int token, int to) {
        for (int i = anchors.get(token) ? token + 1 : to; i < to; i++) {
            int number = byStart.at(i);
            if (number >= 0 && list.get(number).anchor() == token) {
                return list.get(number);
            }
        }
        return null;
    }

    /** Whether a draft is anchored in {@code [from, to)}. */
    boolean isAnchored(int from, int to) {
        int anchor = anchors.nextSetBit(from);
        return anchor >= 0 && anchor < to;
    }

    /** The drafts that have a source, in the order of their anchors. */
    List<Draft> sourced() {
        List<Draft> sourced = new ArrayList<>(list.size());
        for (Draft draft : list) {
            if (!draft.speakers.isEmpty() && (!draft.cue.isEmpty() || !draft.content.isEmpty())) {
                sourced.add(draft);
            }
        }
        sourced.sort(Comparator.comparingInt(Draft::anchor));
        return sourced;
    }

    /** The tokens that are content of a draft. */
    BitSet content() {
        BitSet content = new BitSet(tokens.size());
        for (Draft draft : list) {
            for (int i = 0; i < draft.content.size(); i++) {
                content.set(draft.content.get(i)[0], draft.content.get(i)[1]);
            }
        }
        return content;
    }

    /** The drafts with content, in the order of their anchors; marks alone say nothing. */
    List<Draft> complete() {
        List<Draft> complete = new ArrayList<>(list);
        complete.removeIf(draft -> !hasWord(draft));
        complete.sort(Comparator.comparingInt(Draft::anchor));
        return complete;
    }

    private boolean hasWord(Draft draft) {
        for (int i = 0; i < draft.content.size(); i++) {
            for (int token = draft.content.get(i)[0]; token < draft.content.get(i)[1]; token++) {
                if (!tokens.isMark(token)) {
                    return true;
                }
            }
        }
        return false;
    }
}
