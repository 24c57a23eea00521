package org.dateline.parser.mention;

import java.util.List;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal.Gender;
import org.dateline.parser.mention.Discourse.Entity;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Phrases for somebody by what he is and not by his office: "the Mongolian", "the grandmother of seven". */
final class Epithets {
    private static final int REACH = 3;

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

    /** Whoever was spoken of last and fits by country and gender; empty for nobody. */
    List<Figure> find(int number, int sentence, Discourse discourse) {
        NameSpan nation = nouns.people(number);
        List<Figure> found = find(number, nation == null ? null : nation.country(), sentence, discourse, REACH);
        // of whom no country is told, whoever the sentence before was about may be from there
        return found.isEmpty() && nation != null ? find(number, "", sentence, discourse, 1) : found;
    }

    private List<Figure> find(int number, @Nullable String country, int sentence, Discourse discourse, int reach) {
        List<Entity> recent = discourse.recent();
        for (int i = recent.size() - 1; i >= 0; i--) {
            Entity entity = recent.get(i);
            if (entity.person && entity.figures.size() == 1 && sentence - entity.sentence <= reach) {
                Figure figure = entity.figures.get(0);
                Gender gender = nouns.gender(number);
                boolean same = gender == Gender.ANY || figure.gender == Gender.ANY || figure.gender == gender;
                if (same && (country == null || country.equals(figure.country))) {
                    return entity.figures;
                }
            }
        }
        return List.of();
    }
}
