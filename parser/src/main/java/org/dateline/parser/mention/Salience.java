package org.dateline.parser.mention;

import java.util.BitSet;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal.Gender;
import org.dateline.parser.mention.Discourse.Entity;
import org.dateline.parser.sentence.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the parties spoken of last, to find whom a pronoun stands for: "X told Y that | he | would go" is X, the subject. As
 * in the salience weights of Lappin and Leass (1994) a subject counts more than an object, and a near sentence more than a far one.
 */
final class Salience {
    private static final int REACH = 4;

    private final Words words;
    private final Clauses clauses;
    private final Nouns nouns;
    private final Discourse discourse;
    private final Accusations accusations;
    private final ByToken<Reference> references;
    private final int[] antecedent;
    /** Whether a phrase is the subject of a verb of saying. */
    private final BitSet speaks;
    /** For each sentence how many before it and itself are the reporter's. */
    private final int[] told;

    Salience(
            Words words,
            Clauses clauses,
            Nouns nouns,
            Discourse discourse,
            Accusations accusations,
            ByToken<Reference> references,
            int[] antecedent,
            BitSet speaks) {
        this.words = words;
        this.clauses = clauses;
        this.nouns = nouns;
        this.discourse = discourse;
        this.accusations = accusations;
        this.references = references;
        this.antecedent = antecedent;
        this.speaks = speaks;
        this.told = told(clauses.sentences());
    }

    /** A sentence that begins within a quotation is not the reporter's. */
    private static int[] told(Sentences sentences) {
        int[] told = new int[sentences.count()];
        int count = 0;
        for (int i = 0; i < told.length; i++) {
            int start = sentences.start(i);
            boolean goesOn = sentences.isQuoted(start) && sentences.isQuoted(Math.max(0, start - 1));
            count += goesOn ? 0 : 1;
            told[i] = count;
        }
        return told;
    }

    /**
     * The party that fits a pronoun and is spoken of most, or null: the subject of late sentences, who speaks, who answers an
     * accusation. "'My father was kind,' | he | said": nobody speaks whom only the words of others have named.
     */
    @Nullable
    Entity best(int token, int sentence, boolean isSubject) {
        Entity best = null;
        int bestScore = Integer.MIN_VALUE;
        for (Entity entity : discourse.recent()) {
            int score = score(entity, token, sentence, isSubject);
            if (score >= bestScore && score > Integer.MIN_VALUE) {
                best = entity;
                bestScore = score;
            }
        }
        return best;
    }

    private int score(Entity entity, int token, int sentence, boolean isSubject) {
        int number = isSubject ? clauses.nounPhraseAt(token) : -1;
        boolean speaker = number >= 0 && speaks.get(number);
        boolean quoted = clauses.sentences().isQuoted(token);
        // however much is quoted, who speaks has been named before it
        int distance = speaker && !quoted ? told[sentence] - told[entity.sentence] : sentence - entity.sentence;
        boolean answers = number >= 0 && accusations.answers(number, entity, sentence);
        if (distance > REACH
                || entity.met
                || speaker && !quoted && !entity.told && told[sentence] == told[entity.sentence]
                || !fits(entity, token, answers)) {
            return Integer.MIN_VALUE;
        }
        if (!isSubject
                && entity.subject
                && distance == 0
                && (clauses.clauseOf(entity.token) == clauses.clauseOf(token) || isSubject(entity, token))) {
            return Integer.MIN_VALUE;
        }
        int score = -3 * distance;
        score += entity.subject ? 5 : 0;
        score += answers ? 8 : 0;
        // who spoke last goes on speaking
        score += entity.speaker && speaker ? 2 : 0;
        score -= entity.quoted && !quoted ? 3 : 0;
        score += entity.gender() != Gender.ANY ? 1 : 0;
        score -= isSubject && distance == 0 && isOfPrincipal(entity, token) ? 9 : 0;
        return score + (entity.phrase < 0 ? 1 : 0);
    }

    /** "A spokesman said | he | would resign": who speaks for another tells of him what will be or has been done, and of himself what he says. */
    private boolean isOfPrincipal(Entity entity, int token) {
        int group =
                entity.phrase >= 0 && entity.speaker && nouns.isVoice(entity.phrase) && genderOf(token) != Gender.ANY
                        ? clauses.clauseOf(token)
                        : -1;
        if (group < 0) {
            return false;
        }
        VerbGroup verbs = clauses.verbGroups().get(group);
        boolean done = verbs.perfect()
                || verbs.modality() == VerbGroup.Modality.WOULD
                || verbs.modality() == VerbGroup.Modality.WILL;
        return done && !words.isCue(verbs.verb());
    }

    /** Whether a verb shared with another names its subject by the entity: "Moss met Lund and invited | him". */
    private boolean isSubject(Entity entity, int token) {
        int group = clauses.clauseOf(token);
        int number = group < 0 ? -1 : clauses.subject(group);
        if (number < 0) {
            return false;
        }
        Reference named = references.at(nouns.phrase(number).head());
        return named == null
                ? entity.phrase >= 0 && entity.phrase == antecedent[number]
                : named.figures().size() == 1 && entity.is(named.figures().get(0));
    }

    /** Whether a pronoun can stand for the entity by its gender and number. */
    boolean fits(Entity entity, int token) {
        return fits(entity, token, false);
    }

    private boolean fits(Entity entity, int token, boolean answers) {
        Gender gender = genderOf(token);
        if (gender != Gender.ANY) {
            return entity.person && !entity.plural && (entity.gender() == Gender.ANY || entity.gender() == gender);
        }
        if (isPlural(token)) {
            return entity.plural;
        }
        return (words.is(token, FunctionWord.IT) || words.is(token, FunctionWord.ITS))
                && !entity.person
                && !entity.plural
                && (entity.subject || answers);
    }

    /** Whether a pronoun stands for several. */
    boolean isPlural(int token) {
        return words.is(token, FunctionWord.THEY)
                || words.is(token, FunctionWord.THEM)
                || words.is(token, FunctionWord.THEIR);
    }

    /** A pronoun tells the gender of a person of whom nothing else does. */
    void gender(Entity entity, int token) {
        if (entity.figures.size() == 1 && entity.figures.get(0).gender == Gender.ANY && entity.person) {
            entity.figures.get(0).gender = genderOf(token);
        }
    }

    private Gender genderOf(int token) {
        if (words.is(token, FunctionWord.HE)
                || words.is(token, FunctionWord.HIM)
                || words.is(token, FunctionWord.HIS)) {
            return Gender.MASCULINE;
        }
        return words.is(token, FunctionWord.SHE) || words.is(token, FunctionWord.HER) ? Gender.FEMININE : Gender.ANY;
    }
}
