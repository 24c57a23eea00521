package org.dateline.parser.statement;

import java.util.List;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;

/** Statements whose cue is a present participle: ", adding that A", "with B saying A", "a statement condemning A". */
final class ParticipleAttributions {
    private final Reading reading;
    private final RightContent right;
    private final VerbDrafts drafts;

    ParticipleAttributions(Reading reading, RightContent right, VerbDrafts drafts) {
        this.reading = reading;
        this.right = right;
        this.drafts = drafts;
    }

    /** ", adding that ...": the speaker is the subject of the verb before it. */
    void find(int group) {
        Found found = right.find(group);
        boolean strong = found != null
                && (found.frame == Frame.THAT
                        || found.frame == Frame.QUOTE
                        || found.frame == Frame.WH
                        || found.frame == Frame.BARE
                        || opensAnew(reading.group(group).start() - 1));
        if (!strong) {
            return;
        }
        List<Party> own = ownSubject(group);
        int governor = finiteBefore(group);
        drafts.add(group, found, !own.isEmpty() ? own : governor < 0 ? List.of() : reading.sources.subject(governor));
    }

    /** The phrase right before a participle, without a comma: "with the minister saying". */
    private List<Party> ownSubject(int group) {
        int before = reading.group(group).start() - 1;
        int number = before < 0 ? -1 : reading.clauses.nounPhraseAt(before);
        boolean document = number >= 0
                && reading.cueNoun(reading.clauses.nounPhrases().get(number).head()) != null;
        return number < 0 || document ? List.of() : reading.cast.parties(number);
    }

    /** A comma or conjunction, or a document that a participle tells of: "a statement condemning". */
    private boolean opensAnew(int before) {
        int number = before < 0 ? -1 : reading.clauses.nounPhraseAt(before);
        return reading.is(before, Tag.COMMA)
                || reading.is(before, Tag.CC)
                || number >= 0
                        && reading.cueNoun(reading.clauses
                                        .nounPhrases()
                                        .get(number)
                                        .head())
                                != null;
    }

    int finiteBefore(int group) {
        int from = reading.sentenceStart(reading.group(group).verb());
        int nearest = -1;
        for (int other = group - 1; other >= 0 && reading.group(other).start() >= from; other--) {
            if (reading.group(other).isFinite() && reading.clauses.subject(other) >= 0) {
                nearest = other;
                if (reading.isCue(other)) {
                    return other;
                }
            }
        }
        return nearest;
    }
}
