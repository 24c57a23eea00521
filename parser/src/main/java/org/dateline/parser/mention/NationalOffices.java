package org.dateline.parser.mention;

import java.util.List;
import org.dateline.model.RoleStatus;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.lexicon.Title.Type;
import org.dateline.parser.mention.NameSpan.Sort;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Gives a person the country that a description of the same office tells: "President X", who is "the Turkish president" before or
 * after. News opens with the office and its country, and has the name only in the next paragraph.
 *
 * <p>It does so where the article names a single holder of the office and never speaks of the two in one sentence as of two people; and
 * only of the country that the article tells first, or in its first sentence: an office without a country is one at home.
 */
final class NationalOffices {
    /** How many figures are looked through. */
    private static final int FIGURES = 60;

    private final Words words;
    private final Tokens tokens;
    private final Clauses clauses;
    private final Nouns nouns;
    private final ByToken<Reference> references;
    private final List<Figure> figures;
    /** The code of the country that the article tells first, by its dateline as a rule; empty for none. */
    private final String home;
    /** The first sentence with a verb. */
    private final int lead;
    /** By figure, the country that descriptions of its office tell; null for none yet, empty for one that is in doubt. */
    private final @Nullable String[] told;

    NationalOffices(
            Words words,
            Clauses clauses,
            Nouns nouns,
            List<NameSpan> names,
            ByToken<Reference> references,
            List<Figure> figures) {
        this.words = words;
        this.tokens = words.tokens();
        this.clauses = clauses;
        this.nouns = nouns;
        this.references = references;
        this.figures = figures.subList(0, Math.min(FIGURES, figures.size()));
        this.home = home(names);
        this.lead = clauses.verbGroups().isEmpty()
                ? 0
                : sentenceOf(clauses.verbGroups().get(0).start());
        this.told = new String[this.figures.size()];
    }

    private int sentenceOf(int token) {
        return clauses.sentences().sentenceOf(token);
    }

    private static String home(List<NameSpan> names) {
        for (NameSpan name : names) {
            if (!name.country().isEmpty()
                    && (name.tellsCountry() || name.sort() == Sort.PLACE || name.sort() == Sort.CAPITAL)) {
                return name.country();
            }
        }
        return "";
    }

    /** Gives each holder the country that was told without a doubt. */
    void settle() {
        if (!hasHolder()) {
            return;
        }
        for (int number = 0; number < clauses.nounPhrases().size(); number++) {
            if (nouns.isPerson(number)
                    && !nouns.isPlural(number)
                    && references.at(nouns.phrase(number).head()) == null) {
                tell(number);
            }
        }
        for (int i = 0; i < told.length; i++) {
            if (told[i] != null) {
                figures.get(i).belongTo(told[i]);
            }
        }
    }

    private boolean hasHolder() {
        for (Figure figure : figures) {
            if (isHolder(figure)) {
                return true;
            }
        }
        return false;
    }

    private void tell(int number) {
        String country = nouns.country(number);
        boolean may = country.equals(home) || sentenceOf(nouns.phrase(number).start()) <= lead;
        int start = country.isEmpty() || !may ? -1 : officeStart(number);
        int end = nouns.phrase(number).head() + 1;
        Figure holder = start >= 0 && isOfState(start, end)
                ? holder(Chars.fold(OneLine.of(tokens.words(start, end))), country)
                : null;
        if (holder != null) {
            String before = told[holder.number];
            boolean doubtful = before != null && !before.equals(country) || isBeside(number, holder);
            told[holder.number] = doubtful ? "" : country;
        }
    }

    /** Where the words of the office begin: those of "foreign minister" in "Turkey's foreign minister", "the foreign minister of Turkey". */
    private int officeStart(int number) {
        NameSpan nation = nouns.nation(number);
        int start = nation == null ? nouns.bareStart(number) : nation.end();
        return tokens.is(start, Tag.POS) ? start + 1 : start;
    }

    /** Whether it is an office of a state: coaches, architects and the like come from anywhere. */
    private boolean isOfState(int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.matchTitle(i, end) && words.matchEnd() == end) {
                Type type = words.title().type();
                return type == Type.OFFICE || type == Type.NOBLE || type == Type.MILITARY;
            }
        }
        return false;
    }

    /** The only person who holds the office in this country, or in none that is told; null for several. */
    private @Nullable Figure holder(String office, String country) {
        Figure only = null;
        for (Figure figure : figures) {
            if (holds(figure, office) && (figure.country.isEmpty() || figure.country.equals(country))) {
                if (only != null) {
                    return null;
                }
                only = figure;
            }
        }
        return only != null && isHolder(only) ? only : null;
    }

    private static boolean isHolder(Figure figure) {
        return figure.isPerson() && figure.country.isEmpty() && !figure.roles.isEmpty();
    }

    private static boolean holds(Figure figure, String office) {
        for (FoundRole role : figure.roles) {
            if (role.body() == null
                    && role.status() == RoleStatus.CURRENT
                    && role.title().equals(office)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence of the description names the person too, so that they are two. */
    private boolean isBeside(int number, Figure figure) {
        int sentence = sentenceOf(nouns.phrase(number).head());
        for (int i = clauses.sentences().start(sentence);
                i < clauses.sentences().end(sentence);
                i++) {
            if (references.at(i) != null && references.at(i).figures().get(0) == figure) {
                return true;
            }
        }
        return false;
    }
}
