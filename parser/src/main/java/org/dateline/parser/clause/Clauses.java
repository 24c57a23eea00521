package org.dateline.parser.clause;

import java.util.List;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.sentence.Sentences;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Numbering;

/**
 * What the sentences of an article are made of: noun phrases, verb groups, the subject of each verb group, and the clauses that
 * the finite ones head. Immutable. All positions are token numbers, half-open; phrases and groups are numbered in text order.
 */
public final class Clauses {
    private final Lexicon lexicon;
    private final Sentences sentences;
    private final List<NounPhrase> phrases;
    private final List<VerbGroup> groups;
    private final Numbering phraseAt;
    private final Numbering groupAt;
    private final Subjects subjects;
    private final Numbering clauseOf;

    Clauses(Lexicon lexicon, Sentences sentences, List<NounPhrase> phrases, List<VerbGroup> groups) {
        this.lexicon = lexicon;
        int size = sentences.tokens().size();
        this.sentences = sentences;
        this.phrases = phrases;
        this.groups = groups;
        this.phraseAt = new Numbering(size, phrases.size());
        this.groupAt = new Numbering(size, groups.size());
        index();
        this.subjects = new Subjects(this);
        this.clauseOf = new ClauseSpans(this, subjects).byToken(size);
    }

    private void index() {
        for (int i = 0; i < phrases.size(); i++) {
            phraseAt.fill(phrases.get(i).start(), phrases.get(i).end(), i);
        }
        for (int i = 0; i < groups.size(); i++) {
            groupAt.fill(groups.get(i).start(), groups.get(i).end(), i);
        }
    }

    /** Whether a verb takes a clause without {@code that} as its object: a noun phrase behind it may be the subject of the next verb. */
    boolean takesClause(int verb) {
        PhraseTable cues = lexicon.cueVerbs();
        int state = cues.next(PhraseTable.ROOT, tokens().word(verb));
        return state != 0
                && (takesClause(cues, state)
                        || verb + 1 < tokens().size() && takesClause(cues, cues.next(state, tokens().word(verb + 1))));
    }

    /** "said", "pointed out" */
    private boolean takesClause(PhraseTable cues, int state) {
        int value = state == 0 ? 0 : cues.value(state);
        return value != 0
                && (lexicon.cue(value).has(Frame.BARE) || lexicon.cue(value).has(Frame.THAT));
    }

    /** Whether a verb takes a clause without {@code that} and no noun phrase as its object: one behind it is the subject of the next verb. */
    public boolean takesClauseOnly(int verb) {
        Cue cue = lexicon.cueVerb(tokens().word(verb));
        return cue != null
                && cue.has(Frame.BARE)
                && !cue.has(Frame.OBJ)
                && !cue.has(Frame.ADDR_OBJ)
                && !cue.has(Frame.ADDR_THAT)
                && !cue.has(Frame.ADDR_TO);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The sentences. */
    public Sentences sentences() {
        return sentences;
    }

    /** The tokens. */
    public Tokens tokens() {
        return sentences.tokens();
    }

    /** The noun phrases. */
    public List<NounPhrase> nounPhrases() {
        return phrases;
    }

    /** The verb groups. */
    public List<VerbGroup> verbGroups() {
        return groups;
    }

    /** The noun phrase that a token belongs to, or -1, also outside the article. */
    public int nounPhraseAt(int token) {
        return phraseAt.at(token);
    }

    /** The verb group that a token belongs to, or -1, also outside the article. */
    public int verbGroupAt(int token) {
        return groupAt.at(token);
    }

    /**
     * The noun phrase that is the subject of a verb group, or -1. Of a relative clause it is the antecedent, of coordinated verbs
     * the shared subject, of coordinated subjects the last; an infinitive or gerund has none of its own.
     */
    public int subject(int group) {
        return subjects.phrase(group);
    }

    /** The first token of a verb group's whole subject, its coordinated and appended phrases included; -1 without subject. */
    public int subjectStart(int group) {
        return subjects.start(group);
    }

    /** The token after a verb group's whole subject; -1 without subject. */
    public int subjectEnd(int group) {
        return subjects.end(group);
    }

    /** Whether the verb group is that of a relative clause whose pronoun is its subject. */
    public boolean isRelative(int group) {
        return subjects.isRelative(group);
    }

    /** The relative pronoun that stands for a verb group's subject, in its own clause or that of a verb it is joined to; -1 for none. */
    public int pronoun(int group) {
        return subjects.pronoun(group);
    }

    /** The nearest verb group before a group that is not finite, in the same sentence: its governor as a rule; -1 for none. */
    public int governor(int group) {
        return subjects.governor(group);
    }

    /** The finite verb group whose clause a token lies in, or -1 where its sentence has none. */
    public int clauseOf(int token) {
        return clauseOf.at(token);
    }

    /** The first token of the clause that a finite verb group heads: its conjunction or pronoun, or its subject. */
    public int clauseStart(int group) {
        return subjects.clauseStart(group);
    }
}
