package org.dateline.parser.statement;

import java.util.ArrayList;
import java.util.List;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.mention.Party;

/** Content that was found for a cue: its pieces, the frame it stands in, and where the words of the cue end. */
final class Found {
    final Rule rule;
    final Frame frame;
    final int cueEnd;
    final List<int[]> content = new ArrayList<>(2);
    List<Party> addressees = List.of();
    int adverbialEnd;

    Found(Rule rule, Frame frame, int cueEnd) {
        this.rule = rule;
        this.frame = frame;
        this.cueEnd = cueEnd;
        this.adverbialEnd = cueEnd;
    }

    Found content(int from, int to) {
        if (from < to) {
            content.add(new int[] {from, to});
        }
        return this;
    }

    /** Lets the first piece begin further left. */
    Found from(int start) {
        content.get(0)[0] = start;
        return this;
    }

    Found adverbials(int end) {
        adverbialEnd = end;
        return this;
    }

    Found addressees(List<Party> parties) {
        addressees = parties;
        return this;
    }

    boolean isEmpty() {
        return content.isEmpty();
    }
}
