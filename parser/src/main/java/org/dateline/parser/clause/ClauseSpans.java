package org.dateline.parser.clause;

import java.util.List;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Numbering;

/** Which tokens belong to the clause of which finite verb. */
final class ClauseSpans {
    private final Clauses clauses;
    private final Tokens tokens;
    private final List<VerbGroup> groups;
    private final Subjects subjects;

    ClauseSpans(Clauses clauses, Subjects subjects) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.groups = clauses.verbGroups();
        this.subjects = subjects;
    }

    /** For each token the finite group whose clause began last before it; what stands before the first clause belongs to it. */
    Numbering byToken(int size) {
        Numbering of = new Numbering(size, groups.size());
        int sentences = clauses.sentences().count();
        int group = 0;
        for (int sentence = 0; sentence < sentences; sentence++) {
            int to = clauses.sentences().end(sentence);
            int token = clauses.sentences().start(sentence);
            while (group < groups.size() && groups.get(group).start() < to) {
                if (groups.get(group).isFinite()) {
                    int until = nextStart(group, to);
                    of.fill(token, Math.max(token, until), group);
                    token = Math.max(token, until);
                }
                group++;
            }
        }
        return of;
    }

    private int nextStart(int group, int to) {
        for (int next = group + 1; next < groups.size() && groups.get(next).start() < to; next++) {
            if (groups.get(next).isFinite()) {
                boolean resumed =
                        subjects.clauseStart(next) >= 0 && subjects.clauseStart(next) < subjects.clauseStart(group);
                return resumed
                        ? resumption(group, next)
                        : Math.max(subjects.clauseStart(next), groups.get(group).end());
            }
        }
        return to;
    }

    /** Where a clause goes on that another was put into: behind the last comma before its verb, else with the verb. */
    private int resumption(int inner, int outer) {
        int verb = groups.get(outer).start();
        for (int i = verb - 1; i >= groups.get(inner).end() && i > verb - 4; i--) {
            if (tokens.is(i, Tag.COMMA)) {
                return i + 1;
            }
        }
        return verb;
    }
}
