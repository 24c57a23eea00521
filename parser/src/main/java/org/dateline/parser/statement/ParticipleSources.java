package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.StatementAct;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;

/** Who speaks by a participle where that stands right before it: "quoted A as saying", "thanked A for saying", "with A saying". */
final class ParticipleSources {
    private final Reading reading;

    ParticipleSources(Reading reading) {
        this.reading = reading;
    }

    /** Who speaks by the participle behind this token; nobody where only its governor's subject can. */
    List<Party> find(int before) {
        if (reading.is(before, FunctionWord.AS)) {
            return quoted(before - 1);
        }
        int preposition = reading.overAdverbs(before);
        boolean reason = reading.is(preposition, FunctionWord.FOR) || reading.is(preposition, FunctionWord.OF);
        return reason ? judged(preposition) : ownSubject(before);
    }

    /** The object of a verb before "as": "quoted the mayor as saying". */
    private List<Party> quoted(int end) {
        int last = reading.is(end, Tag.COMMA) ? overAside(end) : end;
        int number = last < 0 ? -1 : reading.clauses.nounPhraseAt(last);
        int verb = number < 0 ? -1 : reading.clauses.nounPhrases().get(number).start() - 1;
        int group = verb < 0 ? -1 : reading.clauses.verbGroupAt(verb);
        return group < 0 || reading.group(group).passive() ? List.of() : reading.cast.parties(number);
    }

    /** The object of a verb of praise or blame, who did what follows: "thanked the mayor for | saying", "accused Moss of | denying". */
    private List<Party> judged(int preposition) {
        int verb = preposition < 1 ? -1 : beforePhrase(preposition - 1);
        if (verb > 0 && reading.is(verb, Tag.IN)) {
            verb = beforePhrase(verb - 1);
        }
        int group = verb < 0 ? -1 : reading.clauses.verbGroupAt(verb);
        boolean judges = group >= 0
                && !reading.group(group).passive()
                && reading.isCue(group)
                && isJudgement(reading.cue(group).act());
        return judges ? reading.sources.parties(verb + 1, preposition) : List.of();
    }

    /** The token before the noun phrase that this one is part of; -1 for none. */
    private int beforePhrase(int token) {
        int number = reading.clauses.nounPhraseAt(token);
        return number < 0 ? -1 : reading.clauses.nounPhrases().get(number).start() - 1;
    }

    private static boolean isJudgement(StatementAct act) {
        return act == StatementAct.CRITICIZE || act == StatementAct.PRAISE || act == StatementAct.ACCUSE;
    }

    /** The token before the aside that a comma closes: "quoted Moss, the mayor, as saying". */
    private int overAside(int comma) {
        int i = comma - 1;
        while (i > 0 && i > comma - 15 && !reading.is(i, Tag.COMMA)) {
            i--;
        }
        return i - 1;
    }

    /** The phrase right before a participle, without a comma: "with the minister saying"; not the object of a verb. */
    private List<Party> ownSubject(int before) {
        int number = before < 0 ? -1 : reading.clauses.nounPhraseAt(before);
        int start = number < 0 ? 0 : reading.clauses.nounPhrases().get(number).start();
        int verb = start > 0 ? reading.clauses.verbGroupAt(start - 1) : -1;
        if (number < 0 || isDocument(number)) {
            return verb >= 0 && (isOfOthers(verb) || isBe(verb) || isReceipt(verb)) && reading.sources.isText(number)
                    ? reading.sources.parties(start, before + 1)
                    : List.of();
        }
        boolean object = verb >= 0 && reading.group(verb).isFinite();
        return object
                ? isInduced(verb, number) ? reading.sources.parties(start, before + 1) : List.of()
                : reading.cast.parties(number);
    }

    /** "left | farmers | wondering whether": several people whom something makes say what follows. */
    private boolean isInduced(int verb, int object) {
        int head = reading.clauses.nounPhrases().get(object).head();
        return reading.is(reading.group(verb).verb(), WordFlag.INDUCING)
                && !reading.group(verb).passive()
                && (reading.is(head, Tag.NNS) && !reading.sources.isThing(object)
                        || reading.is(head, WordFlag.QUANTITY)
                        || reading.lexicon.times().at(reading.tokens.word(head)).role() == TimeRole.MANY);
    }

    /** "Oslo was among | those calling": who is told to be one of them. */
    List<Party> oneOf(int holders) {
        int group = reading.is(holders - 1, FunctionWord.AMONG) && holders > 1
                ? reading.clauses.verbGroupAt(holders - 2)
                : -1;
        return group >= 0 && reading.group(group).isFinite() && isBe(group)
                ? reading.sources.subject(group)
                : List.of();
    }

    /** "what they saw was | a letter saying" */
    private boolean isBe(int group) {
        return reading.lexicon.is(reading.tokens.word(reading.group(group).verb()), WordFlag.BE);
    }

    /** Whether a verb has what others made as its object: "rejected a letter saying", not "issued a letter saying". */
    private boolean isOfOthers(int group) {
        return reading.isCue(group)
                && reading.cue(group).has(Frame.OBJ)
                && !reading.cue(group).has(Frame.LIGHT);
    }

    /** "got | an email saying", "found | a note saying": the text is another's. */
    private boolean isReceipt(int group) {
        Cue verb =
                reading.lexicon.cueVerb(reading.tokens.word(reading.group(group).verb()));
        return verb != null && verb.has(Frame.RECEIPT) && !reading.group(group).passive();
    }

    /** Whether a noun phrase is what is said or written. */
    boolean isDocument(int phrase) {
        return reading.cueNoun(reading.clauses.nounPhrases().get(phrase).head()) != null;
    }
}
