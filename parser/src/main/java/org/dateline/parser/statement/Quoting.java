package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.StatementAct;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;

/** Who quotes whom: two statements with the same content, one reported by the other. */
final class Quoting {
    private final Reading reading;
    private final VerbDrafts drafts;

    Quoting(Reading reading, VerbDrafts drafts) {
        this.reading = reading;
        this.drafts = drafts;
    }

    /** Behind the content: "A," the paper quoted B as saying; "A," B was quoted as saying by the paper. */
    void behind(int group, Found found) {
        int after = reading.cueEnd(group);
        if (reading.cues.isActiveCue(group)) {
            by(after, group);
        } else if (found.rule == Rule.QUOTE_CUE_SPEAKER && reading.cue(group).has(Frame.OBJ_AS)) {
            saying(found, after);
        }
    }

    private void saying(Found found, int object) {
        int size = reading.tokens.size();
        if (object >= size || !reading.isPhraseStart(object)) {
            return;
        }
        int end = reading.phraseEnd(object, size);
        int as = reading.appositions.endBefore(end, nextAs(object));
        as = reading.is(as, Tag.COMMA) ? as + 1 : as;
        int group = reading.is(as, FunctionWord.AS) ? reading.clauses.verbGroupAt(as + 1) : -1;
        if (group < 0 || !reading.isCue(group)) {
            return;
        }
        Draft reporter = reading.drafts.last();
        Found said = new Found(found.rule, found.frame, reading.cueEnd(group));
        found.content.forEach(piece -> said.content(piece[0], piece[1]));
        drafts.add(group, said, reading.sources.parties(object, end));
        reading.drafts.last().reporter = reporter;
    }

    private int nextAs(int from) {
        int limit = reading.sentenceEnd(from);
        for (int i = from; i < limit; i++) {
            if (reading.is(i, FunctionWord.AS)) {
                return i;
            }
        }
        return from;
    }

    /** Who quotes the speaker of the last statement, behind "by" at a token; the verb is that of the group. */
    void by(int token, int group) {
        boolean agent = reading.is(token, FunctionWord.BY) && reading.isPhraseStart(token + 1);
        List<Party> parties = agent
                ? reading.sources.parties(token + 1, reading.addresseeEnd(token + 1, reading.sentenceEnd(token)))
                : List.of();
        if (parties.isEmpty()) {
            return;
        }
        Draft said = reading.drafts.last();
        if (said.contentStart() == token + 1) {
            // "is alarmed by | the noise"
            return;
        }
        int verb = reading.group(group).verb();
        Draft reporter = new Draft(Rule.PASSIVE, "quote", StatementAct.SAY)
                .cue(verb, verb + 1)
                .speakers(parties);
        said.content.forEach(piece -> reporter.content(piece[0], piece[1]));
        said.reporter = reporter;
        reading.drafts.add(reporter);
    }
}
