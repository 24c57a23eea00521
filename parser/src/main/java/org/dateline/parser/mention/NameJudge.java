package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.model.MentionKind;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.Nominal.Gender;
import org.dateline.parser.lexicon.Title;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.NameSpan.Sort;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Decides what each name stands for with the whole article in sight and joins it to its actor: full names of people first, so
 * that a family name alone is known wherever it stands.
 */
final class NameJudge {
    private final Words words;
    private final NoActors noActors;
    private final StandIns standIns;
    private final Tokens tokens;
    private final Clauses clauses;
    private final List<NameSpan> names;
    private final Registry registry;
    private final @Nullable TitleSpan[] titleBefore;
    private final Figure[] figureOf;
    private final Metonyms metonyms;
    private final Evidence evidence;
    private final List<Reference> references = new ArrayList<>();

    NameJudge(
            Words words,
            NoActors noActors,
            StandIns standIns,
            Clauses clauses,
            List<NameSpan> names,
            List<TitleSpan> titles,
            Registry registry) {
        this.words = words;
        this.tokens = words.tokens();
        this.clauses = clauses;
        this.noActors = noActors;
        this.standIns = standIns;
        this.names = names;
        this.registry = registry;
        this.titleBefore = new TitleSpan[tokens.size() + 1];
        this.figureOf = new Figure[names.size()];
        this.metonyms = new Metonyms(words, clauses);
        for (TitleSpan title : titles) {
            titleBefore[title.end()] = title;
        }
        this.evidence = new Evidence(words, clauses, titleBefore);
    }

    /** Fills the references, in text order. The names that turn out to be persons are marked so in the list of names. */
    void judge() {
        for (NameSpan name : names) {
            if (name.sort() == Sort.UNKNOWN) {
                evidence.weigh(name);
            }
        }
        for (int i = 0; i < names.size(); i++) {
            NameSpan name = names.get(i);
            if (name.sort() == Sort.UNKNOWN && isPerson(name)) {
                names.set(i, name.as(Sort.PERSON));
                figureOf[i] = registry.person(name.start(), name.end(), gender(name));
            }
        }
        for (Figure figure : registry.figures()) {
            figure.last = -1;
        }
        for (int i = 0; i < names.size(); i++) {
            settle(i, names.get(i));
        }
    }

    List<Reference> references() {
        return references;
    }

    /** The title that ends before each token, or null. */
    @Nullable
    TitleSpan[] titlesBefore() {
        return titleBefore;
    }

    private void settle(int i, NameSpan name) {
        Figure figure = figure(i, name);
        if (figure != null) {
            figure.last = name.start();
            boolean metonym = name.sort() == Sort.CAPITAL;
            refer(name, metonym ? MentionKind.METONYM : MentionKind.NAME, figure);
        }
    }

    private void refer(NameSpan name, MentionKind kind, Figure figure) {
        references.add(new Reference(name.start(), name.end(), kind, List.of(figure)));
        if (kind == MentionKind.NAME && !figure.isPerson()) {
            figure.alias(registry.name(name.start(), name.end()));
        }
    }

    private @Nullable Figure figure(int i, NameSpan name) {
        KnownName known = name.known();
        if (isBornByPerson(name)) {
            names.set(i, name.as(Sort.PERSON));
            return registry.person(name.start(), name.end(), Gender.ANY);
        }
        return switch (name.sort()) {
            case PERSON -> figureOf[i];
            case COUNTRY -> known == null ? null : registry.country(known);
            case CAPITAL -> known != null && metonyms.acts(name) ? registry.country(known) : null;
            case ORGANIZATION, MEDIA, OFFICE -> isEvent(name) ? null : body(i, name);
            case ADJECTIVE, PEOPLE, PLACE, LEAD -> null;
            case UNKNOWN -> unknown(i, name);
        };
    }

    /** A word that is a known name, and in this article the family name of somebody: "Ford" after "Marta Ford". */
    private boolean isBornByPerson(NameSpan name) {
        boolean one = name.known() != null && name.end() == name.start() + 1;
        boolean may = name.sort() == Sort.ORGANIZATION
                || name.sort() == Sort.MEDIA
                || name.sort() == Sort.PLACE && words.is(name.start(), WordFlag.SURNAME);
        if (name.sort() == Sort.LEAD) {
            return registry.bearer(name.start(), name.end(), Gender.ANY) != null;
        }
        return one
                && may
                && !words.is(name.start() - 1, FunctionWord.THE)
                && registry.isFamily(words.key(name.start()));
    }

    private boolean isEvent(NameSpan name) {
        boolean event = name.known() == null && noActors.isHead(words.key(name.end() - 1));
        for (int i = name.start(); event && i < name.end(); i++) {
            event = tokens.isCapital(i) || tokens.isMark(i) || tokens.isNumber(i);
        }
        return event;
    }

    /** The nation right before a body's name, or before its possessive: "Peru's National Election Board". */
    private String nation(int i, NameSpan name) {
        if (i == 0 || !name.country().isEmpty() || !names.get(i - 1).tellsCountry()) {
            return name.country();
        }
        NameSpan before = names.get(i - 1);
        boolean owner = before.end() + 1 == name.start() && tokens.is(before.end(), Tag.POS);
        return owner || before.end() == name.start() ? before.country() : "";
    }

    private Figure body(int i, NameSpan name) {
        KnownName known = name.known();
        String country = nation(i, name);
        ActorKind kind = name.sort() == Sort.MEDIA ? ActorKind.MEDIA : ActorKind.ORGANIZATION;
        Figure figure =
                known != null ? registry.body(known, country) : registry.body(name.start(), name.end(), kind, country);
        int next = name.end();
        boolean bracket =
                next + 2 < tokens.size() && words.is(next, FunctionWord.OPEN) && words.is(next + 2, FunctionWord.CLOSE);
        if (bracket && tokens.isCapitals(next + 1)) {
            registry.acronym(tokens.words(next + 1, next + 2), figure);
        }
        return figure;
    }

    /** A word that no list and no shape explains: part of a person's name, an acronym, a person by what stands beside it. */
    private @Nullable Figure unknown(int i, NameSpan name) {
        Figure bearer = registry.bearer(name.start(), name.end(), gender(name));
        if (bearer != null) {
            names.set(i, name.as(Sort.PERSON));
            return registry.person(name.start(), name.end(), gender(name));
        }
        boolean lone = name.end() == name.start() + 1;
        if (lone
                && words.is(name.start(), WordFlag.ORGANIZATION_WORD)
                && name.start() > 0
                && tokens.is(name.start(), Tag.NNP)) {
            return institution(i, name);
        }
        if (isNoActor(name)) {
            return null;
        }
        if (lone && tokens.isCapitals(name.start())) {
            return acronym(i, name);
        }
        if (isLonePerson(name)) {
            names.set(i, name.as(Sort.PERSON));
            return registry.person(name.start(), name.end(), gender(name));
        }
        if (isBody(name)) {
            names.set(i, name.as(Sort.ORGANIZATION));
            return registry.body(name.start(), name.end(), ActorKind.ORGANIZATION, "");
        }
        return null;
    }

    private boolean isBody(NameSpan name) {
        int body = 2 * evidence.body(name) + (evidence.weak(name) > 0 ? evidence.acts(name) : 0);
        return body >= 2 && body > evidence.place(name) && tokens.is(name.end() - 1, Tag.NNP);
    }

    /** A head word with a capital alone: the body whose name ends with it, or the parliament of the place. */
    private @Nullable Figure institution(int i, NameSpan name) {
        Figure figure = registry.headed(words.key(name.start()));
        boolean state = standIns.is(tokens.word(name.start()), StandIns.Class.STATE);
        if (figure == null && state) {
            figure = registry.body(name.start(), name.end(), ActorKind.ORGANIZATION, "");
        }
        if (figure != null) {
            names.set(i, name.as(Sort.ORGANIZATION));
        }
        return figure;
    }

    private @Nullable Figure acronym(int i, NameSpan name) {
        String letters = tokens.words(name.start(), name.end());
        Figure figure = registry.acronym(letters);
        if (figure == null
                && letters.length() <= 6
                && !isShouted(name)
                && evidence.body(name) + evidence.person(name) + evidence.weak(name) + evidence.acts(name) > 0) {
            figure = registry.body(name.start(), name.end(), ActorKind.ORGANIZATION, "");
        }
        if (figure != null) {
            names.set(i, name.as(Sort.ORGANIZATION));
        }
        return figure;
    }

    /** Whether the words beside an acronym are in capitals too. */
    private boolean isShouted(NameSpan name) {
        boolean before = name.start() > 0 && tokens.isCapitals(name.start() - 1);
        return before || name.end() < tokens.size() && tokens.isCapitals(name.end());
    }

    private boolean isLonePerson(NameSpan name) {
        int token = name.end() - 1;
        boolean lone = token == name.start();
        if (lone && tokens.length(token) < 2 && titleBefore[token] == null) {
            return false;
        }
        boolean listed = lone
                && (words.is(token, WordFlag.SURNAME)
                        || words.is(token, WordFlag.GIVEN_NAME) && !words.is(token, WordFlag.DOUBTFUL_NAME));
        int against = 2 * evidence.body(name)
                + evidence.place(name)
                + (listed ? Math.min(2, evidence.weak(name)) : evidence.weak(name));
        int acts = listed ? evidence.acts(name) : against == 0 ? evidence.acts(name) - 1 : 0;
        return 2 * evidence.person(name) + acts + (listed ? words.is(token, WordFlag.SURNAME) ? 3 : 1 : 0) > against
                && tokens.is(token, Tag.NNP);
    }

    /** A name that a list tells to be no party's: "World Cup", "GDP". */
    private boolean isNoActor(NameSpan name) {
        int last = name.end() - 1;
        if (name.end() == name.start() + 1) {
            boolean common = noActors.isCommon(tokens.word(last)) && !tokens.isCapitals(last);
            return titleBefore[last] == null && common || noActors.isLone(words.key(last), words.isUpper(last));
        }
        if (noActors.isCommon(tokens.word(last)) && noActors.isCommon(tokens.word(name.start()))
                || isThing(name.start())
                || isThing(last)
                || titleBefore[name.start()] == null
                        && noActors.isOpening(words.key(name.start()))
                        && !words.is(name.start(), WordFlag.GIVEN_NAME)
                        && !words.is(name.start(), WordFlag.SURNAME)
                        && !words.isJoint(name.start() + 2, name.end())) {
            return true;
        }
        boolean longer = name.end() - name.start() > 2;
        return (noActors.isHead(words.key(last)) || words.is(last, WordFlag.PLACE_WORD))
                && (longer || !(words.is(name.start(), WordFlag.GIVEN_NAME) && words.is(last, WordFlag.SURNAME)));
    }

    private boolean isThing(int token) {
        return noActors.isLone(words.key(token), words.isUpper(token))
                && !words.is(token, WordFlag.GIVEN_NAME)
                && !words.is(token, WordFlag.SURNAME);
    }

    /** Whether a name of two words or more is a person's. */
    private boolean isPerson(NameSpan name) {
        int start = name.start();
        int end = name.end();
        if (end - start < 2 || end - start > 9) {
            return false;
        }
        if (isNoActor(name)) {
            return false;
        }
        if (titleBefore[start] != null) {
            return true;
        }
        boolean given = words.is(start, WordFlag.GIVEN_NAME)
                && !words.is(start, WordFlag.DOUBTFUL_NAME)
                && !words.is(start, WordFlag.PARTICLE);
        boolean family = words.is(end - 1, WordFlag.SURNAME);
        boolean article = start > 0 && tokens.is(start - 1, Tag.DT);
        boolean both = family && words.is(start, WordFlag.GIVEN_NAME);
        boolean foreignArticle =
                words.is(start, WordFlag.LEADING_PARTICLE) && tokens.isCapital(start) && end == start + 2;
        int score = both
                ? 6
                : given
                        ? 4
                        : article
                                ? 0
                                : family && !noActors.isCommon(tokens.word(start)) && !foreignArticle
                                                || hasNameShape(start, end)
                                        ? 3
                                        : isPlainPair(start, end)
                                                ? 1 + evidence.acts(name)
                                                : isFamilyFirst(start, end) ? 2 : 0;
        return score > 0
                && score + 2 * evidence.person(name)
                        > 2 * evidence.body(name) + evidence.place(name) + Math.min(2, evidence.weak(name));
    }

    /** A particle or an initial inside, or two parts joined by a hyphen, the second one small: Park Ji-ho. */
    private boolean hasNameShape(int start, int end) {
        for (int i = start; i < end - 1; i++) {
            if (tokens.isNumber(i + 1) || words.is(i, FunctionWord.AMPERSAND)) {
                return false;
            }
            if (words.is(start, FunctionWord.HE)) {
                return true;
            }
            boolean particle = words.is(i, WordFlag.PARTICLE) && !tokens.isMark(i) && i > start;
            boolean syllables = words.isJoint(i, end) && i > start + 1 && !tokens.isCapital(i + 1);
            if (particle || syllables || words.isInitial(i) && !words.isJoint(i - 1, end)) {
                return true;
            }
        }
        return false;
    }

    /** A family name before a given name that no list has: "Wang Xiaoling". */
    private boolean isFamilyFirst(int start, int end) {
        boolean two = end == start + 2
                && words.is(start, WordFlag.SURNAME)
                && tokens.isCapital(end - 1)
                && !tokens.isCapitals(end - 1);
        return two
                && !words.is(start, WordFlag.DOUBTFUL_NAME)
                && !noActors.isCommon(tokens.word(end - 1))
                && !words.is(end - 1, WordFlag.ORGANIZATION_WORD);
    }

    /** Two or three words that no list has, all of them tagged as names. */
    private boolean isPlainPair(int start, int end) {
        for (int i = start; i < end; i++) {
            boolean strange = tokens.word(i) == 0
                    || words.is(i, WordFlag.GIVEN_NAME)
                    || words.is(i, WordFlag.SURNAME)
                    || words.isJoint(i, end)
                    || i == end - 1 && isBodysName(i);
            if (!strange || tokens.isCapitals(i) || !tokens.isMark(i) && !tokens.is(i, Tag.NNP)) {
                return false;
            }
        }
        return end - start <= 4;
    }

    /** A known body or outlet, which may be called after a family. */
    private boolean isBodysName(int token) {
        KnownName known = words.matchName(token, token + 1) ? words.known(token) : null;
        return known != null
                && (known.kind() == KnownName.Kind.ORGANIZATION || known.kind() == KnownName.Kind.MEDIA)
                && !noActors.isCommon(tokens.word(token));
    }

    private Gender gender(NameSpan name) {
        TitleSpan title = titleBefore[name.start()];
        if (title == null
                || title.title().type() != Title.Type.HONORIFIC && title.title().type() != Title.Type.NOBLE) {
            return Gender.ANY;
        }
        boolean masculine = words.is(title.start(), WordFlag.MASCULINE);
        boolean feminine = words.is(title.start(), WordFlag.FEMININE);
        return masculine == feminine ? Gender.ANY : masculine ? Gender.MASCULINE : Gender.FEMININE;
    }

    /** The names by the token they begin at; -1 elsewhere. */
    int[] byToken() {
        int[] at = new int[tokens.size() + 1];
        Arrays.fill(at, -1);
        for (int i = 0; i < names.size(); i++) {
            Arrays.fill(at, names.get(i).start(), names.get(i).end(), i);
        }
        return at;
    }
}
