package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.dateline.model.ActorKind;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal.Gender;
import org.dateline.parser.mention.Discourse.Entity;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Chars;
import org.jspecify.annotations.Nullable;

/** Finds which named actors a noun phrase without a name stands for: by its head, its nation, and who was spoken of last. */
final class Nominals {
    private static final int REACH = 3;
    /** How many figures are looked through for one that fits. */
    private static final int FIGURES = 60;

    private final Words words;
    private final Tokens tokens;
    private final Nouns nouns;
    private final StandIns standIns;
    private final SameOffices offices;
    private final Registry registry;
    private final Groups groups;
    private final NamePlaces places;
    private final Reference[] at;
    private final @Nullable Figure[] holders;

    Nominals(
            Words words,
            Nouns nouns,
            StandIns standIns,
            SameOffices offices,
            Registry registry,
            NamePlaces places,
            Reference[] at,
            @Nullable Figure[] holders) {
        this.words = words;
        this.tokens = words.tokens();
        this.nouns = nouns;
        this.standIns = standIns;
        this.offices = offices;
        this.groups = new Groups(words, nouns, standIns, offices);
        this.registry = registry;
        this.places = places;
        this.at = at;
        this.holders = holders;
    }

    /** Forgets whom the article has spoken of. */
    void begin() {
        for (Figure figure : registry.figures()) {
            figure.last = -1;
        }
    }

    private boolean is(int number, StandIns.Class type) {
        return standIns.is(tokens.word(nouns.phrase(number).head()), type);
    }

    /** Whether the phrase names a country by its government. */
    boolean isMetonym(int number) {
        return is(number, StandIns.Class.GOVERNMENT);
    }

    /** Whether the head is such that the phrase may stand for a named actor: that of few phrases is. */
    boolean mayStand(int number) {
        int head = nouns.phrase(number).head();
        return nouns.isParty(number)
                || standIns.has(tokens.word(head))
                || holders[head] != null
                || nouns.isPair(number);
    }

    /** The named actors that the phrase stands for; empty for none. {@code doer} tells the country of those who do something to it. */
    List<Figure> find(int number, int sentence, Discourse discourse, IntFunction<String> doer) {
        List<Figure> named = nouns.isPlural(number) && nouns.isPerson(number) ? namedBehind(number) : List.of();
        if (!named.isEmpty()) {
            return named;
        }
        if (nouns.isPair(number)) {
            return groups.pair(sentence, discourse);
        }
        Figure holder = holders[nouns.phrase(number).head()];
        if (holder != null && !nouns.isPlural(number)) {
            return List.of(holder);
        }
        Figure apposed = nouns.isPerson(number) ? apposed(number) : apposedBody(number);
        if (apposed != null) {
            return List.of(apposed);
        }
        return pointed(number, sentence, discourse, doer);
    }

    /** The actors that a phrase without a name, a holder or an apposition points back to. */
    private List<Figure> pointed(int number, int sentence, Discourse discourse, IntFunction<String> doer) {
        String country = nouns.country(number);
        if (is(number, StandIns.Class.GOVERNMENT) || is(number, StandIns.Class.STATE)) {
            return national(number, country);
        }
        boolean pointed = nouns.isDefinite(number)
                || nouns.isOwned(number)
                || !country.isEmpty() && !nouns.isPlural(number) && !isIndefinite(number);
        if (!pointed) {
            return List.of();
        }
        if (nouns.isPlural(number)
                || is(number, StandIns.Class.PERSON) && nouns.head(number).equals("pair")) {
            return groups.several(number, sentence, discourse, doer);
        }
        return one(number, country, sentence, discourse);
    }

    private boolean isIndefinite(int number) {
        int first = nouns.phrase(number).start();
        return words.is(first, FunctionWord.A)
                || words.is(first, FunctionWord.AN)
                || words.is(first, FunctionWord.ANOTHER);
    }

    /** The person whose name stands beside the phrase between commas: "X, the French foreign minister," and the other way round. */
    private @Nullable Figure apposed(int number) {
        NounPhrase phrase = nouns.phrase(number);
        if (nouns.isPlural(number)) {
            return null;
        }
        int start = nouns.fullStart(number);
        if (start >= 2 && words.is(start - 1, FunctionWord.COMMA) && isPersonEnd(start - 2) && closes(phrase.end())) {
            return at[start - 2].figures().get(0);
        }
        int end = nouns.relativeEnd(number);
        NameSpan name = end < tokens.size() && words.is(end, FunctionWord.COMMA) ? places.titled(end + 1) : null;
        Figure figure = name == null || !closes(name.end()) ? null : places.figure(name.start());
        return figure != null && figure.isPerson() ? figure : null;
    }

    /** The body whose name stands between commas behind the phrase: "The union, X, said"; one name, and no list. */
    private @Nullable Figure apposedBody(int number) {
        int end = nouns.phrase(number).end();
        NameSpan name = nouns.isDefinite(number) && words.is(end, FunctionWord.COMMA) && !nouns.isPlural(number)
                ? places.titled(end + 1)
                : null;
        boolean aside = name != null
                && words.is(name.end(), FunctionWord.COMMA)
                && !tokens.is(name.end() + 1, Tag.CC)
                && !tokens.is(name.end() + 1, Tag.NNP);
        Figure figure = aside ? places.figure(name.start()) : null;
        return figure != null && figure.isBody() ? figure : null;
    }

    /** "Presidents X and Y", "their foreign ministers, X and Y,": the people whom the phrase has behind it. */
    private List<Figure> namedBehind(int number) {
        int end = nouns.phrase(number).end();
        boolean apposed = end + 1 < tokens.size()
                && words.is(end, FunctionWord.COMMA)
                && (nouns.isOwned(number) || nouns.isDefinite(number) || nouns.count(number) > 0);
        if (!apposed) {
            return listed(end);
        }
        List<Figure> figures = listed(end + 1);
        return figures.size() == Math.max(2, nouns.count(number)) ? figures : List.of();
    }

    /** The people whose names follow one another: "Presidents X, Y and Z". */
    private List<Figure> listed(int from) {
        List<Figure> figures = new ArrayList<>(2);
        int i = nameStart(from);
        while (i < tokens.size() && isPersonEnd(i) && figures.size() < 20) {
            if (!figures.contains(at[i].figures().get(0))) {
                figures.add(at[i].figures().get(0));
            }
            i = at[i].end();
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
                ? at[phrase.head()].start()
                : token;
    }

    private boolean isPersonEnd(int token) {
        return at[token] != null
                && at[token].kind() == org.dateline.model.MentionKind.NAME
                && at[token].figures().get(0).isPerson();
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

    /** "The Peruvian government" is Peru, "the Peruvian army" a body of its own. */
    private List<Figure> national(int number, String country) {
        NameSpan nation = is(number, StandIns.Class.GOVERNMENT) ? nouns.governed(number) : nouns.nation(number);
        NounPhrase phrase = nouns.phrase(number);
        if (nation == null || nation.known() == null) {
            Figure earlier =
                    is(number, StandIns.Class.STATE) && nouns.isDefinite(number) ? headed(number, country) : null;
            return earlier == null ? List.of() : List.of(earlier);
        }
        if (is(number, StandIns.Class.GOVERNMENT)) {
            return List.of(registry.country(nation.known()));
        }
        return List.of(registry.body(
                Math.min(nation.start(), nouns.bareStart(number)), phrase.head() + 1, ActorKind.ORGANIZATION, country));
    }

    /** The body whose name has this head: "the ministry" after "the Defence Ministry". */
    private @Nullable Figure headed(int number, String country) {
        int key = words.key(nouns.phrase(number).head());
        Figure best = null;
        List<Figure> figures = registry.figures();
        for (int i = Math.max(0, figures.size() - 60); i < figures.size(); i++) {
            Figure figure = figures.get(i);
            boolean same = figure.isBody()
                    && has(figure, key)
                    && (country.isEmpty() || figure.country.isEmpty() || country.equals(figure.country));
            if (same
                    && figure.last >= 0
                    && figure.last < nouns.phrase(number).start() + 1
                    && (best == null || figure.last > best.last)) {
                best = figure;
            }
        }
        return best;
    }

    private static boolean has(Figure figure, int key) {
        for (int other : figure.keys) {
            if (other == key) {
                return true;
            }
        }
        String name = figure.name;
        int last = name.lastIndexOf(' ') + 1;
        return last > 0 && Chars.hash(name, last, name.length()) == key;
    }

    private List<Figure> one(int number, String country, int sentence, Discourse discourse) {
        List<Entity> recent = discourse.recent();
        if (nouns.isPerson(number)) {
            for (int i = recent.size() - 1; i >= 0; i--) {
                Entity entity = recent.get(i);
                if (entity.figures.size() == 1 && entity.person && isPerson(number, country, entity.figures.get(0))) {
                    return entity.figures;
                }
            }
            return country.isEmpty() || nouns.isOwned(number) ? List.of() : elsewhere(number, country);
        }
        Figure headed = nouns.isBody(number) && nouns.isDefinite(number) ? headed(number, country) : null;
        if (headed != null) {
            return List.of(headed);
        }
        for (int i = recent.size() - 1; i >= 0; i--) {
            Entity entity = recent.get(i);
            if (entity.figures.size() == 1
                    && !entity.person
                    && sentence - entity.sentence <= REACH
                    && isBody(number, country, entity.figures.get(0))) {
                return entity.figures;
            }
        }
        return List.of();
    }

    /** The only person of the article who holds the office, in a headline before the name: "Peruvian minister resigns". */
    private List<Figure> elsewhere(int number, String country) {
        List<Figure> figures = registry.figures();
        Figure only = null;
        for (int i = 0; i < Math.min(FIGURES, figures.size()); i++) {
            Figure figure = figures.get(i);
            if (figure.isPerson() && !figure.roles.isEmpty() && isPerson(number, country, figure)) {
                if (only != null) {
                    return List.of();
                }
                only = figure;
            }
        }
        return only == null ? List.of() : List.of(only);
    }

    private boolean isPerson(int number, String country, Figure person) {
        if (!country.isEmpty() && !country.equals(person.country)) {
            return false;
        }
        Gender gender = nouns.gender(number);
        if (gender != Gender.ANY && person.gender != Gender.ANY && gender != person.gender) {
            return false;
        }
        if (is(number, StandIns.Class.COUNTERPART)) {
            return !country.isEmpty();
        }
        String head = nouns.office(number);
        if (head.equals("leader") && person.roles.isEmpty() && !country.isEmpty()) {
            return true;
        }
        for (FoundRole role : person.roles) {
            if (offices.fits(head, role) && !isLesser(number, role)
                    || is(number, StandIns.Class.LEADER) && head.equals("leader") && isLeader(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the role is not the office itself, as its first word tells, and the phrase has no such word. */
    private boolean isLesser(int number, FoundRole role) {
        String title = role.title();
        boolean lesser = title.startsWith("shadow ") || title.startsWith("deputy ") || title.startsWith("vice ");
        NounPhrase phrase = nouns.phrase(number);
        int start = nouns.bareStart(number);
        boolean office = words.matchTitle(phrase.head(), phrase.head() + 1)
                && words.title().type() == org.dateline.parser.lexicon.Title.Type.OFFICE;
        return lesser
                && office
                && !title.startsWith(Chars.fold(tokens.words(start, start + 1)))
                && (title.startsWith("shadow ") || !nouns.office(number).equals("minister"));
    }

    private static boolean isLeader(FoundRole role) {
        return role.body() == null
                && (role.endsWith("president")
                        || role.endsWith("prime minister")
                        || role.endsWith("chancellor")
                        || role.endsWith("premier")
                        || role.endsWith("king")
                        || role.endsWith("leader")
                        || role.endsWith("emir")
                        || role.endsWith("sultan"));
    }

    private boolean isBody(int number, String country, Figure figure) {
        if (!nouns.isDefinite(number) || !country.isEmpty()) {
            return false;
        }
        return is(number, StandIns.Class.COUNTRY) && figure.kind == ActorKind.COUNTRY
                || is(number, StandIns.Class.OUTLET) && figure.kind == ActorKind.MEDIA
                || is(number, StandIns.Class.BODY)
                        && figure.kind == ActorKind.ORGANIZATION
                        && !(is(number, StandIns.Class.BUSINESS) && standIns.isPublic(figure.name));
    }
}
