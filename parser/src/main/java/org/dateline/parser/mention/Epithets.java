package org.dateline.parser.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal.Gender;
import org.dateline.parser.lexicon.Title;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Discourse.Entity;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Phrases for somebody by what he is and not by his office: "the Mongolian", "the grandmother of seven". */
final class Epithets {
    private static final int REACH = 3;
    /** What somebody is by learning or work; an office is held by one after the other. */
    private static final Set<Title.Type> CALLINGS = EnumSet.of(
            Title.Type.PROFESSION,
            Title.Type.ACADEMIC,
            Title.Type.SPORT,
            Title.Type.PRESS,
            Title.Type.BUSINESS,
            Title.Type.MILITARY);

    private final Words words;
    private final Tokens tokens;
    private final Nouns nouns;
    private final StandIns standIns;

    Epithets(Words words, Nouns nouns, StandIns standIns) {
        this.words = words;
        this.tokens = words.tokens();
        this.nouns = nouns;
        this.standIns = standIns;
    }

    /** Whether the phrase is a definite one of this kind. */
    boolean is(int number) {
        return nouns.isDefinite(number) && (nouns.isCompatriot(number) || isParent(number));
    }

    /** "the mother of three", "the grandmother of two boys": of so many, not of somebody. */
    private boolean isParent(int number) {
        NounPhrase phrase = nouns.phrase(number);
        int of = phrase.end();
        return standIns.is(tokens.word(phrase.head()), StandIns.Class.KIN)
                && words.is(of, FunctionWord.OF)
                && of + 1 < tokens.size()
                && tokens.is(of + 1, Tag.CD);
    }

    /** Whether the phrase is a definite one for what somebody is by age or was by calling: "the 54-year-old", "the retired surgeon". */
    boolean isOfLife(int number) {
        return nouns.isDefinite(number)
                && !nouns.isPlural(number)
                && !words.is(nouns.phrase(number).end(), FunctionWord.OF)
                && (nouns.isAge(number) || isFormerCalling(nouns.phrase(number)) || isCalling(nouns.phrase(number)));
    }

    /** "the singer", "the businessman": what somebody is known for, and no more. */
    private boolean isCalling(NounPhrase phrase) {
        return phrase.head() == phrase.start() + 1
                && phrase.end() == phrase.head() + 1
                && standIns.is(tokens.word(phrase.head()), StandIns.Class.CALLING);
    }

    private boolean isFormerCalling(NounPhrase phrase) {
        int calling = phrase.start() + 2;
        return words.is(calling - 1, WordFlag.FORMER)
                && words.matchTitle(calling, phrase.end())
                && words.matchEnd() == phrase.end()
                && CALLINGS.contains(words.title().type());
    }

    /** Whom such a phrase tells more of: the subject of one of the last sentences, or the only person there; empty for nobody. */
    List<Figure> ofLife(int number, int sentence, Discourse discourse) {
        boolean age = nouns.isAge(number);
        boolean calling = isCalling(nouns.phrase(number));
        List<Entity> recent = discourse.recent();
        List<Figure> only = List.of();
        int people = 0;
        for (int i = recent.size() - 1; i >= 0; i--) {
            Entity entity = recent.get(i);
            boolean person = entity.person && !entity.plural && sentence - entity.sentence <= REACH;
            if (age && person && (entity.figures.isEmpty() || isOfOtherAge(entity, number))) {
                // "the boy" of the last sentence may be of that age
                return List.of();
            }
            boolean open = age || entity.figures.size() != 1 || isOpen(entity.figures.get(0), number);
            if (person && open && entity.figures.size() == 1 && fits(entity.figures.get(0), number)) {
                if (entity.subject && sentence > entity.sentence && !calling) {
                    return entity.figures;
                }
                only = entity.figures;
            }
            people += person && (open || !calling) ? 1 : 0;
        }
        return people == 1 ? only : List.of();
    }

    /** Whether nobody has told what somebody is, where the phrase tells a calling. */
    private boolean isOpen(Figure figure, int number) {
        return figure.roles.isEmpty() || !isCalling(nouns.phrase(number));
    }

    /** Whether another age is told right behind the name: "Ann Moss, 33,". */
    private boolean isOfOtherAge(Entity entity, int number) {
        int told = entity.token + 2;
        return words.is(told - 1, FunctionWord.COMMA)
                && told < tokens.size()
                && tokens.is(told, Tag.CD)
                && words.key(told) != words.key(nouns.phrase(number).start() + 1);
    }

    private boolean fits(Figure figure, int number) {
        Gender gender = nouns.gender(number);
        return gender == Gender.ANY || figure.gender == Gender.ANY || figure.gender == gender;
    }

    /** Whoever was spoken of last and fits by country and gender; empty for nobody. */
    List<Figure> find(int number, int sentence, Discourse discourse) {
        NameSpan nation = nouns.people(number);
        List<Figure> found = find(number, nation == null ? null : nation.country(), sentence, discourse, REACH);
        // of whom no country is told, whoever the sentence before was about may be from there
        if (!found.isEmpty() || nation == null) {
            return found;
        }
        List<Figure> last = find(number, "", sentence, discourse, 1);
        return isOneOfTwo(last, sentence, discourse) ? List.of() : last;
    }

    /** Whether they are spoken of with another, so that either may be meant: "X and Y quarrelled. The Cuban left". */
    private static boolean isOneOfTwo(List<Figure> found, int sentence, Discourse discourse) {
        for (Entity entity : discourse.recent()) {
            boolean both = entity.figures.size() > 1 && sentence - entity.sentence <= 1;
            if (both && !found.isEmpty() && entity.figures.contains(found.get(0))) {
                return true;
            }
        }
        return false;
    }

    private List<Figure> find(int number, @Nullable String country, int sentence, Discourse discourse, int reach) {
        List<Entity> recent = discourse.recent();
        for (int i = recent.size() - 1; i >= 0; i--) {
            Entity entity = recent.get(i);
            if (entity.person && entity.figures.size() == 1 && sentence - entity.sentence <= reach) {
                Figure figure = entity.figures.get(0);
                if (fits(figure, number) && (country == null || country.equals(figure.country))) {
                    return entity.figures;
                }
            }
        }
        return List.of();
    }
}
