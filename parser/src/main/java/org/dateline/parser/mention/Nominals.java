package org.dateline.parser.mention;

import java.util.List;
import java.util.function.IntFunction;
import org.dateline.model.ActorKind;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
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
    private final NominalAgreement agreement;
    private final Epithets epithets;
    private final ApposedNames names;
    private final Registry registry;
    private final Groups groups;
    private final ByToken<Figure> holders;

    Nominals(
            Words words,
            Nouns nouns,
            StandIns standIns,
            NominalAgreement agreement,
            Registry registry,
            NamePlaces places,
            ByToken<Reference> references,
            ByToken<Figure> holders) {
        this.words = words;
        this.tokens = words.tokens();
        this.nouns = nouns;
        this.standIns = standIns;
        this.agreement = agreement;
        this.epithets = new Epithets(words, nouns, standIns);
        this.groups = new Groups(nouns, agreement);
        this.registry = registry;
        this.names = new ApposedNames(words, nouns, places, references);
        this.holders = holders;
    }

    /** Forgets whom the article has spoken of. */
    void begin() {
        for (Figure figure : registry.figures()) {
            figure.last = -1;
        }
    }

    /** Whether the phrase names a country by its government. */
    boolean isMetonym(int number) {
        return agreement.is(number, StandIns.Class.GOVERNMENT);
    }

    /** The person by whose name the article tells right behind a pronoun who it is; null for none. */
    @Nullable
    Figure identified(int pronoun) {
        return names.identified(pronoun);
    }

    /** Whether the head is such that the phrase may stand for a named actor: that of few phrases is. */
    boolean mayStand(int number) {
        int head = nouns.phrase(number).head();
        return nouns.isParty(number)
                || standIns.has(tokens.word(head))
                || holders.at(head) != null
                || nouns.isAge(number)
                || nouns.isPair(number);
    }

    /** The named actors that the phrase stands for; empty for none. {@code doer} tells the country of those who do something to it. */
    List<Figure> find(int number, int sentence, Discourse discourse, IntFunction<String> doer) {
        List<Figure> several = nouns.isPlural(number) && nouns.isPerson(number) ? names.behind(number) : List.of();
        if (!several.isEmpty()) {
            return several;
        }
        if (nouns.isPair(number)) {
            return groups.pair(sentence, discourse);
        }
        Figure holder = holders.at(nouns.phrase(number).head());
        int before = nouns.phrase(number).start() - 1;
        // "leader of | the opposition": not he
        boolean within = before >= 0 && holders.at(before) == holder && nouns.at(before - 1) >= 0;
        if (holder != null && !within && (!nouns.isPlural(number) || isPartOfTitle(number, holder))) {
            return List.of(holder);
        }
        Figure apposed = nouns.isPerson(number) ? names.person(number) : names.body(number);
        if (apposed != null) {
            return List.of(apposed);
        }
        Figure named = nouns.isPerson(number) ? names.identified(number) : null;
        if (named == null
                && (agreement.is(number, StandIns.Class.KIND) || agreement.is(number, StandIns.Class.OUTLET))) {
            Figure kind = names.ofKind(number);
            boolean outlet = kind != null && kind.kind == ActorKind.MEDIA;
            named = outlet || agreement.is(number, StandIns.Class.KIND) ? kind : null;
        }
        if (named != null) {
            return List.of(named);
        }
        if (names.isBeforeOffice(number)) {
            return List.of();
        }
        if (epithets.is(number)) {
            return epithets.find(number, sentence, discourse);
        }
        return pointed(number, sentence, discourse, doer);
    }

    /** Whom a phrase tells more of that nobody was told of by before: "the 54-year-old", "the retired surgeon"; empty for nobody. */
    List<Figure> ofLife(int number, int sentence, Discourse discourse) {
        return epithets.isOfLife(number) ? epithets.ofLife(number, sentence, discourse) : List.of();
    }

    /** "the police | and crime commissioner": a plural within a title that goes on behind it. */
    private boolean isPartOfTitle(int number, Figure holder) {
        int end = nouns.phrase(number).end();
        return words.is(end, FunctionWord.AND) && holders.at(end) == holder;
    }

    /** The actors that a phrase without a name, a holder or an apposition points back to. */
    private List<Figure> pointed(int number, int sentence, Discourse discourse, IntFunction<String> doer) {
        String country = nouns.country(number);
        if (agreement.is(number, StandIns.Class.GOVERNMENT) || agreement.is(number, StandIns.Class.STATE)) {
            return national(number, country);
        }
        boolean neither = words.is(nouns.phrase(number).start(), FunctionWord.NEITHER);
        boolean pointed = neither
                || nouns.isDefinite(number)
                || nouns.isOwned(number)
                || !country.isEmpty() && !nouns.isPlural(number) && !isIndefinite(number);
        if (!pointed) {
            return isInHeadline(number) ? elsewhere(number, country) : List.of();
        }
        if (nouns.isPlural(number) && isOfOther(number)) {
            return List.of();
        }
        if (nouns.isPlural(number)
                || neither
                || agreement.is(number, StandIns.Class.PERSON)
                        && nouns.head(number).equals("pair")) {
            return groups.several(number, sentence, discourse, doer);
        }
        return one(number, country, sentence, discourse);
    }

    /** Whether a phrase is a form of address, whose pronoun stands for nobody: "Her Majesty". */
    boolean isAddress(NounPhrase phrase) {
        return names.isAddress(phrase);
    }

    /** "the party's | leaders": they have an owner, who is none of the countries told before, as in "the two countries' leaders". */
    private boolean isOfOther(int number) {
        NounPhrase phrase = nouns.phrase(number);
        for (int i = phrase.start() + 1; i < phrase.head(); i++) {
            if (tokens.is(i, Tag.POS)) {
                return !standIns.is(tokens.word(i - 1), StandIns.Class.COUNTRY);
            }
        }
        return false;
    }

    /** "| Prime minister quits": a title without an article opens a headline. */
    private boolean isInHeadline(int number) {
        int start = nouns.phrase(number).start();
        return nouns.isTitle(number)
                && !nouns.isPlural(number)
                && start == nouns.bareStart(number)
                && nouns.opensHeadline(start);
    }

    private boolean isIndefinite(int number) {
        int first = nouns.phrase(number).start();
        return words.is(first, FunctionWord.A)
                || words.is(first, FunctionWord.AN)
                || words.is(first, FunctionWord.ANOTHER);
    }

    /** "The Peruvian government" is Peru, "the Peruvian army" a body of its own. */
    private List<Figure> national(int number, String country) {
        NameSpan nation =
                agreement.is(number, StandIns.Class.GOVERNMENT) ? nouns.governed(number) : nouns.nation(number);
        NounPhrase phrase = nouns.phrase(number);
        if (nation == null || nation.known() == null) {
            Figure earlier = agreement.is(number, StandIns.Class.STATE) && nouns.isDefinite(number)
                    ? headed(number, country)
                    : null;
            return earlier == null ? List.of() : List.of(earlier);
        }
        if (agreement.is(number, StandIns.Class.GOVERNMENT)) {
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
        for (int i = Math.max(0, figures.size() - FIGURES); i < figures.size(); i++) {
            Figure figure = figures.get(i);
            boolean same = figure.isBody()
                    && has(figure, key)
                    && (country.isEmpty() || figure.country.isEmpty() || country.equals(figure.country));
            if (same
                    && agreement.hasModifiers(number, figure)
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
        int of = name.indexOf(" of ");
        int first = name.lastIndexOf(' ', of - 1) + 1;
        return last > 0 && Chars.hash(name, last, name.length()) == key
                || of > 0 && figure.kind == ActorKind.ORGANIZATION && Chars.hash(name, first, of) == key;
    }

    private List<Figure> one(int number, String country, int sentence, Discourse discourse) {
        List<Entity> recent = discourse.recent();
        if (nouns.isPerson(number)) {
            List<Figure> person = person(number, country, recent);
            return !person.isEmpty() || country.isEmpty() || nouns.isOwned(number)
                    ? person
                    : elsewhere(number, country);
        }
        Figure within = names.within(number);
        if (within != null && agreement.isBody(number, country, within)) {
            return List.of(within);
        }
        if (names.isStrange(number)) {
            return List.of();
        }
        boolean kind = agreement.is(number, StandIns.Class.KIND);
        Figure headed = (nouns.isBody(number) || kind) && nouns.isDefinite(number) ? headed(number, country) : null;
        if (headed != null && (nouns.isBody(number) || isNear(headed, sentence, recent))) {
            return List.of(headed);
        }
        return body(number, country, sentence, discourse);
    }

    /** Whether the figure was spoken of within a few sentences. */
    private static boolean isNear(Figure figure, int sentence, List<Entity> recent) {
        for (Entity entity : recent) {
            if (entity.is(figure) && sentence - entity.sentence <= 2 * REACH) {
                return true;
            }
        }
        return false;
    }

    /**
     * Of the bodies that may be meant the one spoken of last that stands for itself, of those in one sentence rather its subject; else what
     * the text is about.
     */
    private List<Figure> body(int number, String country, int sentence, Discourse discourse) {
        List<Entity> recent = discourse.recent();
        List<Figure> aside = List.of();
        Entity last = null;
        for (int i = recent.size() - 1; i >= 0; i--) {
            Entity entity = recent.get(i);
            boolean may = entity.figures.size() == 1
                    && !entity.person
                    && sentence - entity.sentence <= REACH
                    && agreement.isBody(number, country, entity.figures.get(0));
            if (may && !entity.standing) {
                aside = aside.isEmpty() ? entity.figures : aside;
            } else if (may && last == null) {
                last = entity;
            } else if (may && entity.sentence == last.sentence && isRather(entity, last, sentence)) {
                return entity.figures;
            }
        }
        Figure topic = last == null && agreement.is(number, StandIns.Class.BUSINESS) ? discourse.topic() : null;
        boolean about = topic != null && agreement.isBody(number, country, topic);
        return last != null ? last.figures : about ? List.of(topic) : aside;
    }

    /** Whether a body that a sentence before was about is meant rather than another of it; outlets are of too many kinds. */
    private static boolean isRather(Entity subject, Entity other, int sentence) {
        return subject.subject
                && !other.subject
                && subject.sentence < sentence
                && subject.figures.get(0).kind != ActorKind.MEDIA;
    }

    /** The last who may be meant; "the prime minister" is who is called so a few sentences back, rather than a chancellor named since. */
    private List<Figure> person(int number, String country, List<Entity> recent) {
        Figure doer = names.doer(number);
        Figure done = names.done(number);
        Entity last = null;
        for (int i = recent.size() - 1; i >= 0; i--) {
            Entity entity = recent.get(i);
            boolean near = last == null || last.sentence - entity.sentence <= REACH;
            if (near && !entity.is(doer) && !entity.is(done) && mayBe(number, country, entity)) {
                if (isTitled(number, entity)
                        || last == null && entity.figures.get(0).roles.isEmpty()) {
                    return entity.figures;
                }
                last = last == null ? entity : last;
            }
        }
        return last == null ? List.of() : last.figures;
    }

    private boolean mayBe(int number, String country, Entity entity) {
        return entity.figures.size() == 1
                && entity.person
                && agreement.isPerson(number, country, entity.figures.get(0))
                && isPeer(number, entity.figures.get(0));
    }

    private boolean isTitled(int number, Entity entity) {
        String office = nouns.office(number);
        for (FoundRole role : entity.figures.get(0).roles) {
            if (role.endsWith(office)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a counterpart has an office like the one whose counterpart he is, where both are told. */
    private boolean isPeer(int number, Figure figure) {
        Figure owner = agreement.is(number, StandIns.Class.COUNTERPART) ? names.owner(number) : null;
        return owner == null || owner != figure && agreement.isPeer(owner, figure);
    }

    /** The only person of the article who holds the office, in a headline before the name: "Peruvian minister resigns". */
    private List<Figure> elsewhere(int number, String country) {
        List<Figure> figures = registry.figures();
        Figure only = null;
        for (int i = 0; i < Math.min(FIGURES, figures.size()); i++) {
            Figure figure = figures.get(i);
            if (figure.isPerson() && !figure.roles.isEmpty() && agreement.isPerson(number, country, figure)) {
                if (only != null) {
                    return List.of();
                }
                only = figure;
            }
        }
        return only == null ? List.of() : List.of(only);
    }
}
