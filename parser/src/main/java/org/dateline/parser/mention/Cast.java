package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.MentionKind;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Who appears in an article: the named actors with their mentions, and on demand those that are only described ("an official").
 * Immutable. Positions are token numbers, half-open.
 */
public final class Cast {
    private final Clauses clauses;
    private final Nouns nouns;
    private final ByToken<Reference> references;
    private final int[] first;
    private final Ids ids;
    private final List<PlaceName> places;
    private final List<Actor> named;
    private final Map<ActorId, Actor> byId = new HashMap<>();
    private final Descriptions descriptions;
    private final Nations nations;
    private final NameLists lists;
    private final Conjunctions conjunctions;

    Cast(Clauses clauses, Nouns nouns, ByToken<Reference> references, int[] first, Ids ids, List<PlaceName> places) {
        this.clauses = clauses;
        this.nouns = nouns;
        this.references = references;
        this.first = first;
        this.ids = ids;
        this.places = places;
        this.named = ids.actors(clauses.tokens());
        this.descriptions = new Descriptions(clauses, nouns, references, first);
        this.nations = nouns.nations(named);
        this.lists = new NameLists(clauses, nouns);
        this.conjunctions = new Conjunctions(clauses.tokens());
        for (Actor actor : named) {
            byId.put(actor.id(), actor);
        }
    }

    /** The clauses that the actors were found in. */
    public Clauses clauses() {
        return clauses;
    }

    /** The named actors, in the order of their first mention. */
    public List<Actor> named() {
        return named;
    }

    /** The named actor with this id, or empty for one that is only described. */
    public Optional<Actor> actor(ActorId id) {
        Actor actor = byId.get(id);
        return Optional.ofNullable(actor == null ? nations.actor(id) : actor);
    }

    /** Whether the actor with this id is named, not only described. */
    public boolean isNamed(ActorId id) {
        return kind(id) != null;
    }

    /** The kind of the named actor with this id, or null for one that is only described. Asked for each party, so no {@code Optional}. */
    @Nullable
    public ActorKind kind(ActorId id) {
        Actor actor = byId.get(id);
        return actor == null ? nations.kind(id) : actor.kind();
    }

    /** The country whose adjective stands on a token, as a party; empty for any other token. */
    public Optional<Party> nationAt(int token) {
        return Optional.ofNullable(nations.at(token));
    }

    /** The country whose people a token names ("the Peruvians"), as a party; empty for any other token. */
    public Optional<Party> peopleAt(int token) {
        return Optional.ofNullable(nations.peopleAt(token));
    }

    /** The country with a code that adjectives of the article tell; empty for any other. */
    public Optional<ActorId> nation(String country) {
        return Optional.ofNullable(nations.of(country));
    }

    /** The places that the text names, in text order: countries, cities, regions, and "the Peruvian capital". */
    public List<PlaceName> places() {
        return places;
    }

    /**
     * Whom a noun phrase stands for: its name's actor, the antecedent of a pronoun or nominal, both of "the two leaders"; an unnamed
     * actor for any other description of somebody; nobody where it cannot be a party. The parties' tokens are those that name them,
     * titles included.
     */
    public List<Party> parties(int nounPhrase) {
        NounPhrase phrase = nouns.phrase(nounPhrase);
        Reference reference = references.at(phrase.head());
        int officer = reference == null ? -1 : officer(nounPhrase, reference);
        if (officer >= 0) {
            return parties(officer);
        }
        if (reference != null) {
            return parties(reference, phrase.start(), phrase.end());
        }
        int partitive = nouns.oneOf(nounPhrase) < 0 ? partitive(phrase) : nounPhrase;
        if (partitive == nounPhrase) {
            return described(nounPhrase);
        }
        if (partitive >= 0) {
            return parties(partitive);
        }
        boolean pronoun = clauses.tokens().is(phrase.head(), Tag.PRP);
        boolean party = pronoun ? first[nounPhrase] != nounPhrase : nouns.isParty(nounPhrase);
        return party ? described(nounPhrase) : List.of();
    }

    /** The phrase whose head the whole name of a body stands before: "Bank of Norway Governor X"; -1 for none. */
    private int officer(int nounPhrase, Reference body) {
        int last = body.end() - 1 > body.start() ? clauses.nounPhraseAt(body.end() - 1) : -1;
        boolean modifies = last > nounPhrase && nouns.phrase(last).head() >= body.end();
        return modifies && references.at(nouns.phrase(last).head()) != null ? last : -1;
    }

    /** Whom the name or description on a token stands for, also within a phrase: the possessor, the countries of "Peru-Chile talks". */
    public List<Party> partiesAt(int token) {
        Reference reference = references.at(token);
        return reference == null ? List.of() : parties(reference, reference.start(), reference.end());
    }

    private List<Party> parties(Reference reference, int from, int to) {
        List<Figure> figures = reference.figures();
        if (figures.size() == 1) {
            return List.of(new Party(ids.of(figures.get(0)), from, to));
        }
        List<Party> parties = new ArrayList<>(figures.size());
        for (Figure figure : figures) {
            parties.add(new Party(ids.of(figure), from, to));
        }
        return parties;
    }

    /** The phrase of which this one is a part: "two of the officials", "many of the officials"; -1 for none. */
    private int partitive(NounPhrase phrase) {
        int of = phrase.end();
        boolean part = nouns.isPart(phrase.head()) && of + 1 < clauses.tokens().size();
        int whole = part && clauses.tokens().is(of, FunctionWord.OF) ? clauses.nounPhraseAt(of + 1) : -1;
        return whole >= 0 && nouns.isParty(whole) ? whole : -1;
    }

    /**
     * Whom the tokens name, such as a whole subject: of coordinated phrases each, of a phrase with what hangs on it the head
     * ("a spokesman for the ministry", "officials in Paris").
     */
    public List<Party> parties(int from, int to) {
        List<Party> found = List.of();
        int previous = -1;
        int title = -1;
        for (int i = from; i < to; i++) {
            int number = clauses.nounPhraseAt(i);
            if (number >= 0 && number != previous && isShared(number, to)) {
                continue;
            }
            if (number >= 0 && number != previous && isTitle(number, to)) {
                title = nouns.phrase(number).start();
                continue;
            }
            if (number >= 0 && number != previous && (previous < 0 || isCoordinated(i, from, to))) {
                found = joined(found, titled(parties(number), previous < 0 ? title : -1));
            }
            previous = number >= 0 ? number : previous;
        }
        return found;
    }

    /** What several people are, right before their names: "| engineers | Jana Moss and Ola Berg". */
    private boolean isTitle(int number, int to) {
        NounPhrase phrase = nouns.phrase(number);
        int name = phrase.end() < to && clauses.tokens().is(phrase.head(), Tag.NNS)
                ? clauses.nounPhraseAt(phrase.end())
                : -1;
        int behind = name < 0 ? to : nouns.phrase(name).end();
        return behind < to
                && clauses.tokens().is(nouns.phrase(name).head(), Tag.NNP)
                && (clauses.tokens().is(behind, Tag.CC) || clauses.tokens().is(behind, Tag.COMMA));
    }

    private static List<Party> titled(List<Party> parties, int title) {
        return title < 0 || parties.size() != 1
                ? parties
                : List.of(
                        new Party(parties.get(0).actor(), title, parties.get(0).end()));
    }

    /** A nation or body that shares the noun of the next phrase: "US | and NATO officers". */
    private boolean isShared(int number, int to) {
        int and = nouns.phrase(number).end();
        int next = and + 1 < to && clauses.tokens().is(and, FunctionWord.AND) ? clauses.nounPhraseAt(and + 1) : -1;
        return next > number && isSharing(number) && nouns.phrase(next).start() == and + 1 && isModified(next);
    }

    /** Whether the phrase is but the name of a country or body. */
    private boolean isSharing(int number) {
        NounPhrase phrase = nouns.phrase(number);
        Reference name = references.at(phrase.head());
        return name != null
                && name.kind() == MentionKind.NAME
                && !name.figures().get(0).isPerson()
                && name.start() == phrase.start()
                && name.end() == phrase.end();
    }

    /** Whether the phrase is a plural that begins with the name of a country or body. */
    private boolean isModified(int number) {
        NounPhrase phrase = nouns.phrase(number);
        Reference name = references.at(phrase.start());
        boolean named = name != null && name.kind() == MentionKind.NAME && name.end() <= phrase.head();
        return named && !name.figures().get(0).isPerson() && nouns.isPlural(number) && nouns.isParty(number);
    }

    private static List<Party> joined(List<Party> found, List<Party> more) {
        if (more.isEmpty() || found.isEmpty() && more.size() == 1) {
            return more.isEmpty() ? found : more;
        }
        List<Party> joined = new ArrayList<>(found);
        for (Party party : more) {
            if (!has(joined, party.actor())) {
                joined.add(party);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean has(List<Party> found, ActorId actor) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).actor().equals(actor)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the phrase that begins at the token goes on with a list: after "and", or after a comma with an "and" to come. */
    private boolean isCoordinated(int token, int from, int to) {
        Reference name = references.at(token);
        if (name != null && name.start() < token - 1) {
            // "a spokesman for the Ministry of Trade and Industry": the conjunction is the name's
            return false;
        }
        if (lists.hangsOnPeople(token, from)) {
            return false;
        }
        if (conjunctions.stands(token - 1)) {
            return !isComplement(token, from);
        }
        if (!clauses.tokens().is(token - 1, Tag.COMMA)) {
            return false;
        }
        int number = clauses.nounPhraseAt(token);
        int next = nouns.phrase(number).end();
        boolean and = next < to
                && (clauses.tokens().is(next, Tag.CC)
                        || clauses.tokens().is(next, Tag.COMMA) && conjunctions.isAhead(next, to));
        return and;
    }

    /** What somebody holds an office of: "the presidents of | the Senate and | the lower house". */
    private boolean isHeld(int number) {
        return isSharing(number) || nouns.isBody(number) && nouns.isDefinite(number);
    }

    /** "heads of state | and government": two bare nouns tell of what they are. */
    private boolean isOffice(int first, int of, int from, int second) {
        int holders = of > from && clauses.tokens().is(of, FunctionWord.OF) ? clauses.nounPhraseAt(of - 1) : -1;
        return holders >= 0
                && nouns.isPlural(holders)
                && isOneWord(first)
                && isOneWord(second)
                && !isNamed(first)
                && !isNamed(second)
                && !nouns.isPlural(second);
    }

    private boolean isNamed(int number) {
        Reference reference = references.at(nouns.phrase(number).head());
        return reference != null && reference.kind() == MentionKind.NAME;
    }

    private boolean isOneWord(int number) {
        return number >= 0 && nouns.phrase(number).end() - nouns.phrase(number).start() == 1;
    }

    /**
     * The second of two nations or bodies that a plural hangs on, or of two people: "officials in Peru and Chile", "the sons of X and
     * Y", "painters like X and Y".
     */
    private boolean isComplement(int token, int from) {
        int first = clauses.nounPhraseAt(token - 2);
        int preposition = first < 0 ? -1 : nouns.phrase(first).start() - 1;
        if (preposition > from
                && clauses.tokens().is(preposition, FunctionWord.OF)
                && isSeveral(clauses.nounPhraseAt(preposition - 1))
                && isFullName(first)
                && isFullName(clauses.nounPhraseAt(token))) {
            return true;
        }
        if (isOffice(first, preposition, from, clauses.nounPhraseAt(token))) {
            return true;
        }
        int plural = preposition > 0 && clauses.tokens().is(preposition, Tag.IN) ? holders(preposition - 1) : -1;
        return plural >= 0
                && nouns.phrase(plural).start() >= from
                && nouns.isPlural(plural)
                && nouns.isParty(plural)
                && (clauses.tokens().is(preposition, FunctionWord.LIKE)
                        || isSharing(first) && isSharing(clauses.nounPhraseAt(token))
                        || clauses.tokens().is(preposition, FunctionWord.OF)
                                && isHeld(first)
                                && isHeld(clauses.nounPhraseAt(token)));
    }

    /** The phrase that ends with the token, or that whose office the bare noun there completes: "heads of | state", "chiefs of | staff". */
    private int holders(int token) {
        int number = clauses.nounPhraseAt(token);
        int of = number < 0 || !isOneWord(number) || isNamed(number)
                ? -1
                : nouns.phrase(number).start() - 1;
        boolean office = of > 0 && clauses.tokens().is(of, FunctionWord.OF);
        int holders = office ? clauses.nounPhraseAt(of - 1) : -1;
        return holders >= 0 && nouns.isPlural(holders) && nouns.isParty(holders) ? holders : number;
    }

    /** A plural or a body, which two may have: "the sons of", "the bakery of", but "the widow of X, and Y". */
    private boolean isSeveral(int number) {
        return number >= 0 && (nouns.isPlural(number) || nouns.isBody(number));
    }

    /** Whether the phrase is but a person's name of two words or more. */
    private boolean isFullName(int number) {
        NounPhrase phrase = nouns.phrase(number);
        Reference name = references.at(phrase.head());
        return name != null
                && name.kind() == MentionKind.NAME
                && name.figures().get(0).isPerson()
                && name.start() == phrase.start()
                && name.end() > name.start() + 1;
    }

    /**
     * Whom a noun phrase describes, whether or not its head is a word for people or bodies ("the report", "the poll"): never empty,
     * for callers that know it acts.
     */
    public List<Party> described(int nounPhrase) {
        NounPhrase phrase = nouns.phrase(nounPhrase);
        if (references.at(phrase.head()) != null) {
            return parties(nounPhrase);
        }
        return List.of(new Party(descriptions.id(nounPhrase), phrase.start(), phrase.end()));
    }

    /** The actors of the article: the named ones, and those of the used ids that are only described, with ids {@code _1}, {@code _2} ... */
    public Roster roster(Set<ActorId> used) {
        List<Actor> all = new ArrayList<>(named);
        all.addAll(nations.of(used));
        return descriptions.roster(all, used);
    }
}
