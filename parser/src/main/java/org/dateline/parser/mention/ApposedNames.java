package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.MentionKind;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** The parties whose names stand beside the noun phrase that tells what they are: "the French minister, | X,", "Presidents | X and Y". */
final class ApposedNames {
    private static final int LONGEST_BRACKET = 6;

    private final Words words;
    private final Tokens tokens;
    private final Nouns nouns;
    private final NamePlaces places;
    private final ByToken<Reference> references;

    ApposedNames(Words words, Nouns nouns, NamePlaces places, ByToken<Reference> references) {
        this.words = words;
        this.tokens = words.tokens();
        this.nouns = nouns;
        this.places = places;
        this.references = references;
    }

    /** The person whose name stands beside the phrase between commas: "X, the French foreign minister," and the other way round. */
    @Nullable
    Figure person(int number) {
        NounPhrase phrase = nouns.phrase(number);
        if (nouns.isPlural(number)) {
            return null;
        }
        int start = nouns.fullStart(number);
        if (words.isOfSomebody(start)) {
            // "the widow of | a miner, X": the name is hers
            return null;
        }
        Figure joined = isAddress(phrase) ? addressed(phrase) : joined(number);
        if (joined != null) {
            return joined;
        }
        int before = start >= 2 && words.is(start - 1, FunctionWord.COMMA) ? personEnd(start - 2) : -1;
        if (before >= 0 && closes(phrase.end())) {
            return references.at(before).figures().get(0);
        }
        int end = nouns.relativeEnd(number);
        int aside = words.is(end + 1, FunctionWord.THE) ? end + 2 : end + 1;
        if (places.has(aside)
                && isOwner(places.at(aside))
                && tokens.is(places.at(aside).end(), Tag.POS)) {
            // "The chair, | Peru's X,"
            aside = places.at(aside).end() + 1;
        } else if (places.has(aside) && places.at(aside).sort() == NameSpan.Sort.ADJECTIVE) {
            // "The chair, | Peruvian President X,"
            aside = places.at(aside).end();
        }
        NameSpan name = end < tokens.size() && words.is(end, FunctionWord.COMMA) ? places.titled(aside) : null;
        if (name != null && aside == end + 2 && name.start() == aside) {
            // "his paper, the X": no person's name has an article without a title
            name = null;
        }
        Figure figure = name == null || !closes(overBracket(name.end())) ? null : places.figure(name.start());
        return figure != null && figure.isPerson() ? figure : null;
    }

    /** Behind the party or seat of somebody: "X | (D-Ohio) |,". */
    private int overBracket(int open) {
        int close = open + 1;
        while (words.has(open, tokens.size(), FunctionWord.OPEN)
                && close < Math.min(tokens.size(), open + LONGEST_BRACKET)) {
            if (words.is(close, FunctionWord.CLOSE)) {
                return close + 1;
            }
            close++;
        }
        return open;
    }

    /** Whether a form of address has an office behind it, and nobody that was told of before: "His Highness | the Amir". */
    boolean isBeforeOffice(int number) {
        NounPhrase phrase = nouns.phrase(number);
        return isAddress(phrase) && words.is(phrase.end(), FunctionWord.THE);
    }

    /** "Her Majesty" */
    boolean isAddress(NounPhrase phrase) {
        return tokens.is(phrase.start(), Tag.PRPS)
                && phrase.head() > phrase.start()
                && tokens.isCapital(phrase.head())
                && words.matchTitle(phrase.start(), phrase.end())
                && words.matchEnd() == phrase.end();
    }

    /** "His Highness | the Crown Prince X", "Her Majesty | Queen X": whom the form of address is for. */
    private @Nullable Figure addressed(NounPhrase phrase) {
        int number = phrase.end() < tokens.size() ? nouns.at(phrase.end()) : -1;
        NounPhrase behind = number < 0 ? null : nouns.phrase(number);
        boolean named = behind != null && behind.start() == phrase.end() && isPersonEnd(behind.head());
        return named ? references.at(behind.head()).figures().get(0) : null;
    }

    /** "Author | and activist X", "Party Leader | and former mayor X": nouns in the singular without an article are titles of one. */
    private @Nullable Figure joined(int number) {
        NounPhrase phrase = nouns.phrase(number);
        int and = phrase.end();
        int next = and + 1;
        boolean bare = next < tokens.size()
                && words.is(and, FunctionWord.AND)
                && and == phrase.head() + 1
                && !tokens.is(phrase.start() - 1, Tag.HYPH)
                && isBare(number)
                && nouns.at(next) >= 0;
        NounPhrase titled = bare ? nouns.phrase(nouns.at(next)) : null;
        boolean named = titled != null
                && titled.start() == next
                && isPersonEnd(titled.head())
                && references.at(titled.head()).start() > next
                && isBare(nouns.at(next))
                && !tokens.is(titled.end(), Tag.VBP);
        return named ? references.at(titled.head()).figures().get(0) : null;
    }

    /** Whether a phrase for a person has neither an article nor an owner nor a nation. */
    private boolean isBare(int number) {
        NounPhrase phrase = nouns.phrase(number);
        boolean single = phrase.end() == phrase.start() + 1 && tokens.is(phrase.head(), Tag.NN);
        return (single || words.is(phrase.head(), WordFlag.NOMINAL) || isPersonEnd(phrase.head()))
                && nouns.bareStart(number) == phrase.start()
                && nouns.fullStart(number) == phrase.start()
                && nouns.country(number).isEmpty();
    }

    /** The end of the person's name that ends here or has a place behind it, "Bishop Lund of | Lagos"; -1 for none. */
    private int personEnd(int token) {
        if (isPersonEnd(token)) {
            return token;
        }
        boolean place = token > 2 && places.has(token) && places.at(token).sort() != NameSpan.Sort.UNKNOWN;
        int of = place ? places.at(token).start() - 1 : -1;
        return of > 0 && words.is(of, FunctionWord.OF) && isPersonEnd(of - 1) ? of - 1 : -1;
    }

    /** A country or a body, whose people have its possessive before their names. */
    private static boolean isOwner(NameSpan name) {
        return name.tellsCountry() || name.sort() == NameSpan.Sort.ORGANIZATION || name.sort() == NameSpan.Sort.MEDIA;
    }

    /** The body whose name stands within the phrase: "the Lund news | agency", but not "Lund's agency"; null for none. */
    @Nullable
    Figure within(int number) {
        NounPhrase phrase = nouns.phrase(number);
        for (int i = phrase.head() - 1; i >= phrase.start() && !tokens.is(i, Tag.POS); i--) {
            if (references.at(i) != null
                    && references.at(i).kind() == MentionKind.NAME
                    && references.at(i).figures().get(0).isBody()) {
                return references.at(i).figures().get(0);
            }
        }
        return null;
    }

    /** Whether a word of no list and of no party stands within the phrase, as the name of what nothing else tells of: "the Velda tobacco company". */
    boolean isStrange(int number) {
        NounPhrase phrase = nouns.phrase(number);
        for (int i = phrase.head() - 1; i >= phrase.start() && !tokens.is(i, Tag.POS); i--) {
            if (references.at(i) == null && tokens.word(i) == 0 && tokens.isCapital(i) && tokens.is(i, Tag.NNP)) {
                return true;
            }
        }
        return false;
    }

    /** The body whose name stands between commas behind the phrase: "The union, X, said"; one name, and no list. */
    @Nullable
    Figure body(int number) {
        int end = nouns.phrase(number).end();
        Figure before = nouns.isDefinite(number) && !nouns.isPlural(number) ? bodyBefore(number) : null;
        if (before != null) {
            return before;
        }
        Figure letters = nouns.isPlural(number) ? null : inBrackets(end);
        if (letters != null) {
            return letters;
        }
        int first = nouns.fullStart(number);
        boolean one = nouns.isDefinite(number) || words.is(first, FunctionWord.A) || words.is(first, FunctionWord.AN);
        NameSpan name =
                one && words.is(end, FunctionWord.COMMA) && !nouns.isPlural(number) ? places.titled(end + 1) : null;
        boolean aside = name != null
                && words.is(name.end(), FunctionWord.COMMA)
                && !tokens.is(name.end() + 1, Tag.CC)
                && !tokens.is(name.end() + 1, Tag.NNP);
        Figure figure = aside ? places.figure(name.start()) : null;
        return figure != null && figure.isBody() ? figure : null;
    }

    /** "the state oil company | (XYZ)": the body whose letters stand in brackets behind the phrase; null for none. */
    private @Nullable Figure inBrackets(int open) {
        boolean bracket = words.has(open, tokens.size(), FunctionWord.OPEN)
                && places.has(open + 1)
                && tokens.isCapitals(open + 1)
                && words.has(places.at(open + 1).end(), tokens.size(), FunctionWord.CLOSE);
        Figure figure = bracket ? places.figure(open + 1) : null;
        return figure != null && figure.isBody() ? figure : null;
    }

    /** "X, | the governing body," and "X (XY), | the governing body,": the body before the comma. */
    private @Nullable Figure bodyBefore(int number) {
        int comma = nouns.fullStart(number) - 1;
        int end = nouns.phrase(number).end();
        boolean aside = comma > 0
                && words.is(comma, FunctionWord.COMMA)
                && end < tokens.size()
                && (tokens.is(end, Tag.COMMA) || tokens.is(end, Tag.STOP));
        int last = comma > 1 && words.is(comma - 1, FunctionWord.CLOSE) ? comma - 2 : comma - 1;
        Reference name = aside ? references.at(last) : null;
        boolean body = name != null && name.kind() == MentionKind.NAME && nouns.isBody(number);
        return body && name.figures().get(0).isBody() ? name.figures().get(0) : null;
    }

    /** "Presidents X and Y", "their foreign ministers, X and Y,": the people whom the phrase has behind it. */
    List<Figure> behind(int number) {
        int first = nouns.phrase(number).end();
        int end = countriesEnd(first);
        boolean apposed = end + 1 < tokens.size()
                && words.is(end, FunctionWord.COMMA)
                && (end > first || nouns.isOwned(number) || nouns.isDefinite(number) || nouns.count(number) > 0);
        if (!apposed) {
            return listed(end);
        }
        List<Figure> figures = listed(end + 1);
        if (end > first) {
            return figures.size() > 1 ? figures : List.of();
        }
        return figures.size() == Math.max(2, nouns.count(number)) ? figures : List.of();
    }

    /** Behind "of Peru and Chile": the end of the countries of which somebody is something, {@code from} for none. */
    private int countriesEnd(int from) {
        int i = words.is(from, FunctionWord.OF) ? from + 1 : from;
        if (i > from && tokens.reads(i, "staff") && words.is(i + 1, FunctionWord.OF)) {
            i += 2;
        }
        int end = from;
        while (i > from && i < tokens.size() && i < from + 14) {
            i = words.is(i, FunctionWord.THE) ? i + 1 : i;
            if (!places.has(i) || places.at(i).sort() != NameSpan.Sort.COUNTRY) {
                return end;
            }
            end = places.at(i).end();
            i = words.is(end, FunctionWord.COMMA) && words.is(end + 1, FunctionWord.AND) ? end + 2 : end + 1;
            if (!words.is(i - 1, FunctionWord.AND) && !words.is(i - 1, FunctionWord.COMMA)) {
                return end;
            }
        }
        return end;
    }

    /** The body whose name stands before the noun that tells what it is: "the Lund | party", "the Lund | news agency"; null for none. */
    @Nullable
    Figure ofKind(int number) {
        NounPhrase phrase = nouns.phrase(number);
        boolean news = phrase.head() > phrase.start() && tokens.reads(phrase.head() - 1, "news");
        Reference name =
                phrase.head() > phrase.start() + (news ? 1 : 0) ? references.at(phrase.head() - (news ? 2 : 1)) : null;
        boolean body = name != null && name.start() >= phrase.start() && name.kind() == MentionKind.NAME;
        return body && name.figures().get(0).isBody() ? name.figures().get(0) : null;
    }

    /** The person by whose name the article tells who it was: "identified | him as X", "the victim was named as X"; null for none. */
    @Nullable
    Figure identified(int number) {
        NounPhrase phrase = nouns.phrase(number);
        if (nouns.isPlural(number)) {
            return null;
        }
        int as = phrase.end();
        int verb = phrase.start() - 1;
        if (!words.is(as, FunctionWord.AS)) {
            as = nouns.passiveEnd(number);
            verb = as - 1;
        }
        boolean told = as > 0 && words.is(as, FunctionWord.AS) && isNaming(verb);
        NameSpan name = told ? places.titled(as + 1) : null;
        Figure figure = name == null ? null : places.figure(name.start());
        return figure != null && figure.isPerson() ? figure : null;
    }

    private boolean isNaming(int verb) {
        return verb >= 0
                && (tokens.reads(verb, "identified")
                        || tokens.reads(verb, "named")
                        || tokens.reads(verb, "identify")
                        || tokens.reads(verb, "identifies"));
    }

    /** Whose the phrase says that it is, "Lund's counterpart", "his counterpart"; null where it does not. */
    @Nullable
    Figure owner(int number) {
        NounPhrase phrase = nouns.phrase(number);
        Reference first = references.at(phrase.start());
        return first == null
                        || first.figures().size() > 1
                        || first.start() > phrase.start()
                        || first.end() > phrase.head()
                ? null
                : first.figures().get(0);
    }

    /** Whoever alone does something to those whom the phrase means: he is none of them; null for nobody. */
    @Nullable
    Figure doer(int number) {
        return named(nouns.doer(number));
    }

    /** Whoever alone has something done to him by those whom the phrase means, by his name: he is none of them; null for nobody. */
    @Nullable
    Figure done(int number) {
        int behind = nouns.done(number);
        Figure named = named(behind);
        return named != null && references.at(nouns.phrase(behind).head()).kind() == MentionKind.NAME ? named : null;
    }

    private @Nullable Figure named(int number) {
        Reference named = number < 0 ? null : references.at(nouns.phrase(number).head());
        return named == null || named.figures().size() > 1
                ? null
                : named.figures().get(0);
    }

    /** The people whose names follow one another: "Presidents X, Y and Z". */
    private List<Figure> listed(int from) {
        List<Figure> figures = new ArrayList<>(2);
        int i = nameStart(from);
        while (i < tokens.size() && isPersonEnd(i) && figures.size() < 20) {
            if (!figures.contains(references.at(i).figures().get(0))) {
                figures.add(references.at(i).figures().get(0));
            }
            i = references.at(i).end();
            while (i < tokens.size() && (words.is(i, FunctionWord.COMMA) || words.is(i, FunctionWord.AND))) {
                i++;
            }
            i = nameStart(i);
        }
        return figures;
    }

    /** Where the person's name begins that a phrase ends with: "Liberal | Ann Moss"; the token itself where none does. */
    private int nameStart(int token) {
        int number = token < tokens.size() && !isPersonEnd(token) ? nouns.at(token) : -1;
        NounPhrase phrase = number < 0 ? null : nouns.phrase(number);
        return phrase != null && phrase.start() == token && isPersonEnd(phrase.head())
                ? references.at(phrase.head()).start()
                : token;
    }

    private boolean isPersonEnd(int token) {
        Reference name = references.at(token);
        return name != null
                && name.kind() == MentionKind.NAME
                && name.figures().get(0).isPerson();
    }

    private boolean closes(int token) {
        return token >= tokens.size()
                || tokens.is(token, Tag.COMMA)
                || tokens.is(token, Tag.STOP)
                || words.is(token, FunctionWord.OF)
                || words.is(token, FunctionWord.WHO)
                || words.is(token, FunctionWord.FOR)
                || tokens.is(token, Tag.IN);
    }
}
