package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Cast;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;

/** Who speaks: the parties that stand as the subject of a cue or behind its preposition. */
final class Sources {
    private final Reading reading;
    private final Cast cast;
    private final Clauses clauses;
    private final Documents documents;
    private final RepeatedCues repeated;
    private final ObjectPronouns objects;
    private final ToldSubjects told;

    Sources(Reading reading) {
        this.reading = reading;
        this.cast = reading.cast;
        this.clauses = reading.clauses;
        this.documents = new Documents(reading);
        this.repeated = new RepeatedCues(reading);
        this.objects = new ObjectPronouns(reading);
        this.told = new ToldSubjects(reading, this);
    }

    /** The parties that the tokens name, or describe if they name none. */
    List<Party> parties(int from, int to) {
        if (from < 0 || from >= to) {
            return List.of();
        }
        int number = clauses.nounPhraseAt(from);
        List<Party> makers = number < 0 ? List.of() : documents.makers(number, to);
        if (!makers.isEmpty()) {
            return widened(makers, from, to);
        }
        List<Party> parties = cast.parties(from, to);
        if (!parties.isEmpty()) {
            return widened(parties, from, to);
        }
        // "there was the mayor, who": nobody
        boolean nobody =
                number < 0 || reading.is(clauses.nounPhrases().get(number).head(), FunctionWord.THERE);
        return nobody ? List.of() : widened(cast.described(number), from, to);
    }

    private static List<Party> widened(List<Party> parties, int from, int to) {
        if (parties.size() != 1
                || parties.get(0).start() == from && parties.get(0).end() == to) {
            return parties;
        }
        return List.of(new Party(parties.get(0).actor(), from, to));
    }

    /** The parties of a verb group's subject. */
    List<Party> subject(int group) {
        int speaking = speaking(group);
        int start = clauses.subjectStart(speaking);
        int end = clauses.subjectEnd(speaking);
        int own = reading.appositions.withoutTime(start, end);
        List<Party> parties = bounded(parties(start, own), start);
        if (clauses.isRelative(speaking) || own < end) {
            return parties;
        }
        int described =
                reading.appositions.endBefore(end, reading.group(speaking).start());
        return reaching(oneOf(start, end, described, parties), described);
    }

    /** A single party with the words that bound its number: "| more than half of them", "| most ministers". */
    private List<Party> bounded(List<Party> parties, int start) {
        int bound = parties.size() == 1 && parties.get(0).start() == start
                ? reading.boundStart(start, reading.sentenceStart(start))
                : start;
        return bound < start
                ? List.of(
                        new Party(parties.get(0).actor(), bound, parties.get(0).end()))
                : parties;
    }

    /** The parties of a verb group's subject where the clause has them: by its pronoun where it is a relative one. */
    List<Party> inClause(int group, List<Party> parties) {
        int pronoun = clauses.pronoun(speaking(group));
        boolean before = pronoun >= 0 && !parties.isEmpty();
        for (int i = 0; before && i < parties.size(); i++) {
            before = parties.get(i).start() < pronoun;
        }
        return before
                ? parties.stream()
                        .map(party -> new Party(party.actor(), pronoun, pronoun + 1))
                        .toList()
                : parties;
    }

    /** "One of them, | Ann Moss, | said": whoever the one is that a name tells; else the parties given. */
    private List<Party> oneOf(int start, int end, int described, List<Party> parties) {
        boolean one = end < described && reading.tokens.reads(start, "one") && reading.is(start + 1, FunctionWord.OF);
        List<Party> named = one ? cast.parties(end + 1, described) : List.of();
        return named.size() == 1 && is(named.get(0), ActorKind.PERSON)
                ? List.of(new Party(named.get(0).actor(), start, end))
                : parties;
    }

    /** Whether the subject of a verb group is an outlet, which reports what others say. */
    boolean isMedia(int group) {
        int subject = clauses.subject(group);
        List<Party> parties = subject < 0 ? List.of() : cast.parties(subject);
        return parties.size() == 1 && is(parties.get(0), ActorKind.MEDIA);
    }

    /** A single party with the words behind it that tell who it is. */
    static List<Party> reaching(List<Party> parties, int end) {
        boolean single = parties.size() == 1 && parties.get(0).end() < end;
        return single ? List.of(new Party(parties.get(0).actor(), parties.get(0).start(), end)) : parties;
    }

    /**
     * The group whose subject speaks: of a verb that goes on after "and" where things stand as the subject, the cue before it, for
     * things do not vow: "Rome thinks the toll is unfair and vows an appeal".
     */
    int speaking(int group) {
        int again = repeated.first(group);
        if (again >= 0) {
            return reading.group(again).isFinite() ? again : finiteBefore(again);
        }
        int before = reading.overAdverbs(reading.group(group).start() - 1);
        int subject = clauses.subject(group);
        boolean listed = reading.is(before, Tag.COMMA) && isListed(group, subject);
        if (subject < 0 || !reading.is(before, Tag.CC) && !listed) {
            return group;
        }
        boolean onward = listed || goesOn(group);
        return onward || isThing(subject) || told.is(subject, group) ? speaker(group, subject, onward) : group;
    }

    /**
     * "said the plan was dead, | accused the mayor of fraud and left": a verb in a list with that of who spoke, where what it would be
     * said of is a thing, or only is something.
     */
    private boolean isListed(int group, int subject) {
        int inner = subject < 0 || !reading.group(group).isFinite() ? -1 : finiteBefore(group);
        boolean goesWith = inner >= 0
                && inner < group
                && reading.isCue(group)
                && clauses.subject(inner) == subject
                && !clauses.isRelative(inner);
        if (!goesWith) {
            return false;
        }
        Cue cue = reading.cue(group);
        return isThing(subject)
                ? !cue.has(Frame.WEAK) && !VerbAttributions.isThought(cue.act())
                : SameSpeaker.isSpeech(cue)
                        && reading.lexicon.is(
                                reading.tokens.word(reading.group(inner).verb()), WordFlag.BE);
    }

    /** Whether a verb goes on with what somebody says of others, whose verb stands before it. */
    boolean goesOn(int group) {
        return isParted(group) || isBehindQuotedVerb(group) || isDoneToSubject(group);
    }

    /** "said the firm 'broke its word' and | accused it": behind marks around the verb of what is told, who spoke goes on. */
    private boolean isBehindQuotedVerb(int group) {
        int conjunction = reading.overAdverbs(reading.group(group).start() - 1);
        boolean quoted = reading.is(conjunction, Tag.CC) && reading.marks.isClosing(conjunction - 1);
        int open = quoted ? reading.marks.quotationAt(conjunction - 1).open() : conjunction;
        return reading.hasFinite(open, conjunction)
                && !reading.cue(group).has(Frame.WEAK)
                && !VerbAttributions.isThought(reading.cue(group).act());
    }

    /** "doctors said he was ill and | expected him to recover": nobody does to himself what "him" is told of. */
    private boolean isDoneToSubject(int group) {
        int subject = clauses.subject(group);
        boolean joined = subject >= 0
                && objects.isAt(reading.cueEnd(group))
                && !reading.cue(group).has(Frame.WEAK)
                && reading.is(reading.overAdverbs(reading.group(group).start() - 1), FunctionWord.AND);
        int speaker = joined ? speaker(group, subject, true) : group;
        return speaker != group && objects.isTheLatter(reading.cueEnd(group), clauses.subject(speaker), subject, group);
    }

    /**
     * "said the ministry had failed, and accused the mayor of lies": a comma parts what is said next from what was told of others, but
     * not from what they did to each other: "said the envoy met Moss, and told her".
     */
    private boolean isParted(int group) {
        int conjunction = reading.overAdverbs(reading.group(group).start() - 1);
        return reading.is(conjunction, Tag.CC)
                && reading.is(conjunction - 1, Tag.COMMA)
                && !endsParenthesis(conjunction - 2)
                && SameSpeaker.isSpeech(reading.cue(group))
                && !reading.is(reading.cueEnd(group), Tag.PRP);
    }

    /** "noted that prices had doubled, | and expects them to fall" */
    private boolean isBehindComma(int group) {
        int conjunction = reading.overAdverbs(reading.group(group).start() - 1);
        return reading.is(conjunction, Tag.CC) && reading.is(conjunction - 1, Tag.COMMA);
    }

    /** "he was free, his lawyer | said |, and urged": the end of a parenthesis, of which nothing goes on. */
    private boolean endsParenthesis(int token) {
        int group = clauses.verbGroupAt(token);
        return group >= 0 && reading.isCue(group) && reading.cue(group).has(Frame.PAREN);
    }

    /** The cue that a verb repeats, whose speaker goes on, or -1. */
    int repeats(int group) {
        return repeated.first(group);
    }

    /** The last finite verb before a verb; the first verb for none. */
    int finiteBefore(int group) {
        int other = group - 1;
        while (other > 0 && !reading.group(other).isFinite()) {
            other--;
        }
        return Math.max(0, other);
    }

    /** Whether a cue tells findings and has a study, a poll or a document as its subject. */
    boolean isEvidence(Cue cue, int group) {
        VerbGroup verbs = reading.group(group);
        if (!cue.has(Frame.EVIDENCE)
                || verbs.modality() == VerbGroup.Modality.ARRANGED
                || verbs.modality() == VerbGroup.Modality.NECESSARY
                || verbs.form() == VerbGroup.Form.GERUND && !cue.has(Frame.BARE)) {
            return false;
        }
        int subject = verbs.form() == VerbGroup.Form.GERUND
                ? clauses.nounPhraseAt(verbs.start() - 1)
                : clauses.subject(group);
        return subject >= 0 && (isEvidence(subject) || isEvidence(partOf(subject)));
    }

    /** Whether the subject is a body or several people, who find what is so: "the panel found it was late", "doctors found". */
    boolean inquires(int group) {
        int subject = reading.group(group).isFinite() ? clauses.subject(group) : -1;
        if (subject < 0 || cast.parties(subject).isEmpty()) {
            return false;
        }
        int head = clauses.nounPhrases().get(subject).head();
        if (reading.is(head, FunctionWord.IT) && reading.sentences.isQuoted(head)) {
            // "'It shows how rich they are,' Moss said": of a thing at hand
            return false;
        }
        return isBody(subject)
                || reading.is(head, Tag.NNS)
                || is(cast.parties(subject).get(0), ActorKind.ORGANIZATION);
    }

    /** "..., the team found": whether a definite group is the subject, which may find what is no news to others: only a parenthesis tells. */
    boolean isTeam(int group) {
        int subject = reading.group(group).isFinite() ? clauses.subject(group) : -1;
        int word = subject < 0
                ? -1
                : reading.tokens.word(clauses.nounPhrases().get(subject).head());
        return word >= 0
                && reading.is(clauses.nounPhrases().get(subject).start(), FunctionWord.THE)
                && reading.lexicon.is(word, WordFlag.NOMINAL)
                && reading.lexicon.nominal(word).type() == Nominal.Type.GROUP;
    }

    /** Whether a noun for a body heads a noun phrase: "the court". */
    boolean isBody(int phrase) {
        int word = phrase < 0
                ? -1
                : reading.tokens.word(clauses.nounPhrases().get(phrase).head());
        return word >= 0
                && reading.lexicon.is(word, WordFlag.NOMINAL)
                && reading.lexicon.nominal(word).type() == Nominal.Type.BODY;
    }

    /** Whether a body or several people listen, before whom others speak: "the court heard", "jurors heard". */
    boolean listens(int phrase) {
        int word = phrase < 0
                ? -1
                : reading.tokens.word(clauses.nounPhrases().get(phrase).head());
        return isBody(phrase) || word >= 0 && reading.lexicon.is(word, WordFlag.PLURAL_NOMINAL);
    }

    /** Whether a noun phrase is a study, a poll, a document. */
    boolean isEvidence(int phrase) {
        Cue noun = phrase < 0
                ? null
                : reading.cueNoun(clauses.nounPhrases().get(phrase).head());
        return noun != null && noun.has(Frame.EVIDENCE);
    }

    /** "an average | of polls": the phrase behind "of", or -1. */
    private int partOf(int phrase) {
        int end = clauses.nounPhrases().get(phrase).end();
        return reading.is(end, FunctionWord.OF) ? clauses.nounPhraseAt(end + 1) : -1;
    }

    /** Whether a party is a named actor of a kind. */
    boolean is(Party party, ActorKind kind) {
        return cast.kind(party.actor()) == kind;
    }

    /** Whether a noun phrase is neither a party nor a document. */
    boolean isThing(int phrase) {
        int head = clauses.nounPhrases().get(phrase).head();
        Cue noun = reading.cueNoun(head);
        return !isPersonalPronoun(head)
                && cast.parties(phrase).isEmpty()
                && (noun == null || !noun.has(Frame.EVIDENCE));
    }

    private boolean isPersonalPronoun(int token) {
        return reading.is(token, FunctionWord.I)
                || reading.is(token, FunctionWord.WE)
                || reading.is(token, FunctionWord.HE)
                || reading.is(token, FunctionWord.SHE);
    }

    /** Whether a noun phrase is a text that says something: a letter, a report; not an offer. */
    boolean isText(int phrase) {
        Cue noun = reading.cueNoun(clauses.nounPhrases().get(phrase).head());
        return noun != null && (noun.has(Frame.EVIDENCE) || noun.has(Frame.QUOTE));
    }

    /** Whether what ends before a token is a means to speak: "used a speech in Graz | to call for calm", "went on television | to". */
    boolean isMeans(int end) {
        int last = end;
        while (last > 0 && (reading.is(last - 1, Tag.RB) || reading.times.isAnyWithin(last - 1, last))) {
            last--;
        }
        last = last < end && reading.is(last - 1, FunctionWord.ON) ? last - 1 : last;
        int phrase = last > 0 ? clauses.nounPhraseAt(last - 1) : -1;
        if (phrase < 0) {
            return false;
        }
        int start = clauses.nounPhrases().get(phrase).start();
        return speaksBy(phrase)
                || isTakenTo(start)
                || reading.is(start - 1, Tag.IN) && start > 1 && speaksBy(clauses.nounPhraseAt(start - 2));
    }

    /** "took to the airwaves": whatever it is, it is there to speak. */
    private boolean isTakenTo(int start) {
        return start > 1
                && reading.is(start - 1, Tag.TO)
                && (reading.tokens.reads(start - 2, "took")
                        || reading.tokens.reads(start - 2, "take")
                        || reading.tokens.reads(start - 2, "takes")
                        || reading.tokens.reads(start - 2, "taking"));
    }

    private boolean speaksBy(int phrase) {
        if (phrase < 0) {
            return false;
        }
        List<Party> parties = cast.parties(phrase);
        return isText(phrase) || parties.size() == 1 && is(parties.get(0), ActorKind.MEDIA);
    }

    /** The cue before whose subject speaks; of {@code speech} only one that tells by itself; the group itself for none. */
    private int speaker(int group, int thing, boolean speech) {
        int from = reading.sentenceStart(reading.group(group).verb());
        VerbGroup own = reading.group(group);
        for (int other = group - 1; other >= 0 && reading.group(other).start() >= from; other--) {
            VerbGroup verbs = reading.group(other);
            int subject = clauses.subject(other);
            boolean speaks = verbs.isFinite()
                    && (verbs.tense() == own.tense() || isBehindComma(group))
                    && reading.isCue(other)
                    && (!speech || SameSpeaker.isSpeech(reading.cue(other)));
            if (speaks && subject >= 0 && subject != thing && !isThing(subject)) {
                return other;
            }
        }
        return group;
    }
}
