package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import org.dateline.model.MentionKind;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.Nominal.Gender;
import org.dateline.parser.mention.Discourse.Entity;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the noun phrases in order and finds whom pronouns and nominals stand for. Each looks at the few parties spoken
 * of last, so the walk is linear.
 */
final class Resolver {
    private final Words words;
    private final Tokens tokens;
    private final Clauses clauses;
    private final Nouns nouns;
    private final Nominals nominals;
    private final Discourse discourse = new Discourse();
    private final Accusations accusations;
    private final Salience salience;
    private final ByToken<Reference> references;
    private final int[] antecedent;
    private final BitSet subject;
    /** Whether a phrase is the subject of a verb of saying. */
    private final BitSet speaks;
    /** Of a phrase that stands for a named actor the first behind it that has its head and does not. */
    private final Numbering apart;

    private final IntFunction<String> actor = this::actor;

    Resolver(
            Words words,
            Clauses clauses,
            Nouns nouns,
            Nominals nominals,
            ByToken<Reference> references,
            int[] antecedent) {
        this.words = words;
        this.tokens = words.tokens();
        this.clauses = clauses;
        this.nouns = nouns;
        this.nominals = nominals;
        this.references = references;
        this.antecedent = antecedent;
        this.accusations = new Accusations(words, clauses);
        this.apart = new Numbering(
                clauses.nounPhrases().size(), clauses.nounPhrases().size());
        this.speaks = new BitSet(clauses.nounPhrases().size());
        this.subject = new BitSet(clauses.nounPhrases().size());
        this.salience = new Salience(words, clauses, nouns, discourse, accusations, references, antecedent, speaks);
        for (int group = 0; group < clauses.verbGroups().size(); group++) {
            int inverted = inverted(clauses.verbGroups().get(group));
            int number = inverted < 0 ? clauses.subject(group) : inverted;
            if (number >= 0) {
                subject.set(number, !isWhose(nouns.phrase(number)) && !isBeforeTeller(nouns.phrase(number)));
                if (isSaying(clauses.verbGroups().get(group).verb())) {
                    speaks.set(number);
                }
            }
        }
    }

    /** Who speaks behind the verb, right after a quotation: "...," said | Lund; -1 for nobody. */
    private int inverted(VerbGroup group) {
        int after = group.end();
        boolean quoted = group.start() > 0
                && after < tokens.size()
                && tokens.is(group.start() - 1, Tag.QUOTE)
                && after == group.start() + 1
                && isSaying(group.verb());
        int number = quoted ? clauses.nounPhraseAt(after) : -1;
        return number >= 0 && nouns.phrase(number).start() == after ? number : -1;
    }

    /** "| Lund |, she said, had left": who tells it is somebody else. */
    private boolean isBeforeTeller(NounPhrase phrase) {
        int pronoun = phrase.end() + 1;
        return pronoun < tokens.size()
                && tokens.is(phrase.end(), Tag.COMMA)
                && (FunctionWord.HE.is(tokens.word(pronoun)) || FunctionWord.SHE.is(tokens.word(pronoun)));
    }

    /** "Lund, | whose mother": the article goes on about Lund. */
    private boolean isWhose(NounPhrase phrase) {
        return words.is(phrase.start(), FunctionWord.WHOSE) || words.is(phrase.start() - 1, FunctionWord.WHOSE);
    }

    /** A verb that a quotation may go with, and a clause. */
    private boolean isSaying(int verb) {
        Cue cue = words.lexicon().cueVerb(tokens.word(verb));
        return cue != null && cue.has(Frame.QUOTE) && cue.has(Frame.PAREN);
    }

    void resolve() {
        int sentence = 0;
        nominals.begin();
        for (int number = 0; number < clauses.nounPhrases().size(); number++) {
            NounPhrase phrase = nouns.phrase(number);
            while (sentence + 1 < clauses.sentences().count()
                    && clauses.sentences().start(sentence + 1) <= phrase.start()) {
                sentence++;
            }
            possessors(phrase, sentence);
            head(number, phrase, sentence);
        }
        settle();
    }

    /** A phrase may have been taken for the first of its party before it was found to stand for an earlier one. */
    private void settle() {
        for (int number = 0; number < antecedent.length; number++) {
            antecedent[number] = antecedent[antecedent[number]];
        }
    }

    /** The names before the head count as spoken of, less than a subject does. */
    private void possessors(NounPhrase phrase, int sentence) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if (references.at(i) != null
                    && references.at(i).start() == i
                    && references.at(i).end() <= phrase.head()) {
                Entity entity = discourse.of(references.at(i).figures().get(0));
                entity.standing |=
                        tokens.is(references.at(i).end(), Tag.POS) || subject.get(clauses.nounPhraseAt(phrase.head()));
                touch(entity, i, sentence, !entity.person && isOfficer(clauses.nounPhraseAt(phrase.head())));
            } else if (tokens.is(i, Tag.PRPS) && !nominals.isAddress(phrase)) {
                possessive(i, sentence);
            }
        }
    }

    /** "His", "their" as a rule are the subject's, that of the same clause too. */
    private void possessive(int token, int sentence) {
        Entity owner = joined(token);
        owner = owner == null ? orLastTwo(salience.best(token, sentence, true), token, sentence) : owner;
        if (owner != null && owner.phrase < 0) {
            references.put(token, token + 1, new Reference(token, token + 1, MentionKind.PRONOUN, owner.figures));
            salience.gender(owner, token);
        }
    }

    /** "X and | his wife": the person whom the conjunction joins to his own; null for none. */
    private @Nullable Entity joined(int token) {
        Reference before = token > 1 && words.is(token - 1, FunctionWord.AND) ? references.at(token - 2) : null;
        boolean named = before != null
                && before.kind() == MentionKind.NAME
                && before.figures().size() == 1;
        Entity entity = named ? discourse.of(before.figures().get(0)) : null;
        return entity != null && entity.person && salience.fits(entity, token) ? entity : null;
    }

    private void head(int number, NounPhrase phrase, int sentence) {
        int head = phrase.head();
        if (references.at(head) != null) {
            Entity entity = discourse.of(references.at(head).figures().get(0));
            entity.standing |= subject.get(number) || !isBeside(phrase.start() - 1);
            touch(entity, head, sentence, subject.get(number) || isOfSubject(entity, number));
            joined(number, phrase, sentence);
            met(phrase, sentence);
        } else if (tokens.is(head, Tag.PRP)) {
            pronoun(number, head, sentence);
        } else {
            nominal(number, phrase, sentence);
        }
    }

    /** "a spokesman for | X": whose officer is the subject goes on as one does, "said it would". */
    private boolean isOfSubject(Entity entity, int number) {
        int before = nouns.phrase(number).start() - 1;
        boolean of = !entity.person
                && number > 0
                && (words.is(before, FunctionWord.FOR) || words.is(before, FunctionWord.OF));
        return of && nouns.phrase(number - 1).end() == before && isOfficer(number - 1);
    }

    /** Whether a phrase for one person is a subject that speaks. */
    private boolean isOfficer(int number) {
        return number >= 0
                && subject.get(number)
                && speaks.get(number)
                && nouns.isPerson(number)
                && !nouns.isPlural(number);
    }

    /** "listed | on X", "joined us | from X": what the article names but by the way; who works at X, or for it, is told of with it. */
    private boolean isBeside(int preposition) {
        return words.is(preposition, FunctionWord.ON)
                || words.is(preposition, FunctionWord.FROM)
                || words.is(preposition, FunctionWord.THAN);
    }

    /** "X and Y", "neither X nor Y" are spoken of together too. */
    private void joined(int number, NounPhrase phrase, int sentence) {
        boolean and = words.is(phrase.start() - 1, FunctionWord.AND) || words.is(phrase.start() - 1, FunctionWord.NOR);
        if (number == 0 || phrase.start() == 0 || !and) {
            return;
        }
        NounPhrase before = nouns.phrase(number - 1);
        Reference other = references.at(before.head());
        Reference own = references.at(phrase.head());
        if (before.end() == phrase.start() - 1
                && other != null
                && own != null
                && other.figures().get(0) != own.figures().get(0)) {
            List<Figure> both = List.of(other.figures().get(0), own.figures().get(0));
            boolean people = both.get(0).isPerson() && both.get(1).isPerson();
            touch(new Entity(both, -1, people, true, Gender.ANY), phrase.head(), sentence, subject.get(number));
        }
    }

    /** "X met Y", "X spoke with Y", "X held talks with Y": they are spoken of together too. */
    private void met(NounPhrase phrase, int sentence) {
        boolean with = words.is(phrase.start() - 1, FunctionWord.WITH);
        int before = with ? phrase.start() - 2 : phrase.start() - 1;
        int held = with && before >= 0 ? clauses.nounPhraseAt(before) : -1;
        boolean light = held >= 0 && is(before, MeetingWord.Role.NOUN);
        before = light ? nouns.phrase(held).start() - 1 : before;
        int group = before < 0 ? -1 : clauses.verbGroupAt(before);
        MeetingWord.Role role = light ? MeetingWord.Role.LIGHT : MeetingWord.Role.VERB;
        int doer = group < 0 || !is(clauses.verbGroups().get(group).verb(), role) ? -1 : clauses.subject(group);
        Reference one = doer < 0 ? null : references.at(nouns.phrase(doer).head());
        Reference other = references.at(phrase.head());
        if (one == null
                || one.figures().size() > 1
                || one.figures().get(0) == other.figures().get(0)) {
            return;
        }
        List<Figure> both = List.of(other.figures().get(0), one.figures().get(0));
        if (both.get(0).isPerson() && both.get(1).isPerson()) {
            Entity entity = new Entity(both, -1, true, true, Gender.ANY);
            entity.met = true;
            touch(entity, phrase.head(), sentence, false);
        }
    }

    private boolean is(int token, MeetingWord.Role role) {
        List<MeetingWord> meeting = words.lexicon().meetingWords(tokens.word(token));
        for (int i = 0; i < meeting.size(); i++) {
            if (meeting.get(i).role() == role) {
                return true;
            }
        }
        return false;
    }

    private void touch(Entity entity, int token, int sentence, boolean isSubject) {
        int number = isSubject ? clauses.nounPhraseAt(token) : -1;
        boolean before = entity.speaker && entity.sentence == sentence;
        discourse.touch(entity, token, sentence, isSubject, clauses.sentences().isQuoted(token));
        entity.speaker = before || number >= 0 && speaks.get(number);
        accusations.touch(entity, token, sentence);
        for (int i = 0; i < entity.figures.size(); i++) {
            entity.figures.get(i).last = token;
        }
    }

    private void nominal(int number, NounPhrase phrase, int sentence) {
        if (!nominals.mayStand(number)) {
            return;
        }
        List<Figure> figures = nominals.find(number, sentence, discourse, actor);
        if (figures.isEmpty() && antecedent[number] == number) {
            figures = nominals.ofLife(number, sentence, discourse);
        }
        Reference named = figures.size() == 1 ? inside(phrase, figures.get(0)) : null;
        if (named != null) {
            references.put(phrase.head(), phrase.head() + 1, named);
            touch(discourse.of(figures.get(0)), phrase.head(), sentence, subject.get(number));
        } else if (!figures.isEmpty()) {
            MentionKind kind = nominals.isMetonym(number) ? MentionKind.METONYM : MentionKind.NOMINAL;
            refer(new Reference(phrase.start(), phrase.end(), kind, figures), phrase.head());
            Entity entity = figures.size() == 1
                    ? discourse.of(figures.get(0))
                    : new Entity(figures, -1, figures.get(0).isPerson(), true, Gender.ANY);
            touch(entity, phrase.head(), sentence, subject.get(number));
            joined(number, phrase, sentence);
        } else if (nouns.isParty(number)) {
            apart(number);
            Entity entity = described(number);
            touch(entity, phrase.head(), sentence, subject.get(number));
        }
    }

    /** The code of the country whose people do something to those that the phrase means: "the US envoy urged both countries"; empty for none. */
    private String actor(int number) {
        int group = clauses.clauseOf(nouns.phrase(number).head());
        int subject = group < 0 ? -1 : clauses.subject(group);
        Reference named = subject < 0 || subject == number
                ? null
                : references.at(nouns.phrase(subject).head());
        return named == null || named.figures().size() > 1
                ? ""
                : named.figures().get(0).country;
    }

    /** The figure's name within the phrase, after which the head says what it is: "the Taliban movement". */
    private @Nullable Reference inside(NounPhrase phrase, Figure figure) {
        if (phrase.head() == phrase.start()) {
            return null;
        }
        int last = tokens.reads(phrase.head() - 1, "news") ? phrase.head() - 2 : phrase.head() - 1;
        Reference before = last >= phrase.start() ? references.at(last) : null;
        boolean named = before != null && before.kind() == MentionKind.NAME && before.start() >= phrase.start();
        return named && before.figures().get(0) == figure ? before : null;
    }

    /** A description that does not stand for the named one with the same head is the first of its own: "the shadow minister, X" and "the minister". */
    private void apart(int number) {
        int earlier = antecedent[number];
        if (earlier != number && references.at(nouns.phrase(earlier).head()) != null) {
            if (apart.at(earlier) < 0) {
                apart.set(earlier, number);
            }
            antecedent[number] = apart.at(earlier);
        }
    }

    private Entity described(int number) {
        int first = antecedent[number];
        for (Entity entity : discourse.recent()) {
            if (entity.phrase >= 0 && entity.phrase == first) {
                return entity;
            }
        }
        return new Entity(List.of(), first, nouns.isPerson(number), nouns.isPlural(number), nouns.gender(number));
    }

    private void refer(Reference reference, int head) {
        for (int i = reference.start(); i < reference.end(); i++) {
            if (references.at(i) == null || i == head) {
                references.put(i, i + 1, reference);
            }
        }
    }

    private void pronoun(int number, int token, int sentence) {
        Figure named = nominals.identified(number);
        Entity best = named == null
                ? orLastTwo(salience.best(token, sentence, subject.get(number)), token, sentence)
                : discourse.of(named);
        if (best == null) {
            return;
        }
        if (best.phrase >= 0) {
            antecedent[number] = best.phrase;
        } else {
            references.put(token, token + 1, new Reference(token, token + 1, MentionKind.PRONOUN, best.figures));
            salience.gender(best, token);
        }
        touch(best, token, sentence, subject.get(number));
    }

    /** The two people spoken of last instead of nobody, or of others spoken of longer ago. */
    private @Nullable Entity orLastTwo(@Nullable Entity best, int token, int sentence) {
        boolean far = best == null || sentence - best.sentence > 1;
        Entity two = far && salience.isPlural(token) ? lastTwo(sentence) : null;
        return two == null ? best : two;
    }

    /** The two people of the sentence before, if it has just two: "X met Y. They ...". */
    private @Nullable Entity lastTwo(int sentence) {
        List<Figure> people = new ArrayList<>(2);
        for (Entity entity : discourse.recent()) {
            if (entity.figures.size() == 1 && entity.person && sentence - entity.sentence <= 1) {
                people.add(entity.figures.get(0));
            }
        }
        return people.size() == 2 ? new Entity(people, -1, true, true, Gender.ANY) : null;
    }
}
