package org.dateline.parser.mention;

import java.util.ArrayList;
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
import org.dateline.parser.text.Numbering;
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
    private final Bearers bearers;
    private final ByToken<TitleSpan> titleBefore;
    private final Figure[] figureOf;
    private final Metonyms metonyms;
    private final Evidence evidence;
    private final PersonNames people;
    private final JoinedNames joined;
    private final Outlets outlets;
    private final NamedThings things;
    private final LettersBehind letters;
    private final Branches branches;
    private final Nicknames nicknames;
    private final Namesakes namesakes;
    private final List<Reference> references = new ArrayList<>();

    NameJudge(
            Words words,
            NoActors noActors,
            StandIns standIns,
            RoleWords roleWords,
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
        this.bearers = new Bearers(words, registry);
        this.titleBefore = new ByToken<>(tokens.size() + 1);
        this.figureOf = new Figure[names.size()];
        this.metonyms = new Metonyms(words, clauses);
        for (TitleSpan title : titles) {
            if (!opensSentence(title.end())) {
                titleBefore.put(title.end(), title.end() + 1, title);
            }
            if (title.hasField() && !opensSentence(title.until())) {
                titleBefore.put(title.until(), title.until() + 1, title);
            }
        }
        this.evidence = new Evidence(words, clauses, titleBefore, standIns, roleWords);
        this.people = new PersonNames(words, noActors, evidence, titleBefore);
        this.outlets = new Outlets(words, standIns, noActors);
        this.namesakes = new Namesakes(words, evidence, bearers);
        this.things = new NamedThings(words, noActors, standIns);
        this.joined = new JoinedNames(words, evidence, names);
        this.branches = new Branches(words);
        this.nicknames = new Nicknames(words, noActors);
        this.letters = new LettersBehind(words, noActors, evidence, titleBefore, registry);
    }

    /** Whether a capital opens a sentence, so that no title of the sentence before is that of a name here: "says governor | Ann Moss". */
    private boolean opensSentence(int token) {
        return token < tokens.size()
                && tokens.isCapital(token)
                && clauses.sentences().start(clauses.sentences().sentenceOf(token)) == token;
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
            Figure called = i == 0 || name.sort() != Sort.UNKNOWN ? null : figureOf[i - 1];
            if (called != null && called.isPerson() && nicknames.join(names.get(i - 1), name)) {
                names.set(i, name.as(Sort.PERSON));
                figureOf[i] = called;
                bearers.call(called, name.start(), name.end());
            } else if (name.sort() == Sort.UNKNOWN
                    && !outlets.isBehind(name)
                    && !things.isVessel(name)
                    && people.isPerson(name)
                    && !letters.areOf(name)) {
                names.set(i, name.as(Sort.PERSON));
                figureOf[i] = bearers.person(name.start(), name.end(), people.gender(name), title(name));
                figureOf[i].relative |= evidence.isRelative(name);
            }
        }
        bodies();
        for (Figure figure : registry.figures()) {
            figure.last = -1;
        }
        for (int i = 0; i < names.size(); i++) {
            settle(i, names.get(i));
        }
    }

    /** The title right before a name that tells an office or a rank; null for none. */
    private @Nullable Title title(NameSpan name) {
        TitleSpan title = titleBefore.at(name.start());
        return title == null || title.isHonorific() ? null : title.title();
    }

    /** Bodies by their full names come before any short form of theirs, which a headline may have first. */
    private void bodies() {
        for (int i = 0; i < names.size(); i++) {
            NameSpan name = names.get(i);
            boolean body = name.sort() == Sort.ORGANIZATION || name.sort() == Sort.MEDIA;
            if (body && outlets.isNamedSo(name)) {
                names.set(i, new NameSpan(name.start(), name.end(), Sort.MEDIA, null, ""));
                figureOf[i] = registry.called(name.start(), name.end(), ActorKind.MEDIA);
            } else if (body && name.known() == null && name.end() > name.start() + 1 && !things.isEvent(name)) {
                figureOf[i] = body(i, name);
            }
        }
    }

    List<Reference> references() {
        return references;
    }

    /** The title that ends before each token. */
    ByToken<TitleSpan> titlesBefore() {
        return titleBefore;
    }

    private void settle(int i, NameSpan name) {
        Figure figure = figure(i, name);
        if (figure != null) {
            figure.last = name.start();
            boolean metonym = names.get(i).sort() == Sort.CAPITAL;
            refer(name, metonym ? MentionKind.METONYM : MentionKind.NAME, figure);
        }
    }

    private void refer(NameSpan name, MentionKind kind, Figure figure) {
        references.add(new Reference(name.start(), name.end(), kind, List.of(figure)));
        if (kind == MentionKind.NAME && !figure.isPerson()) {
            registry.alias(figure, name.start(), name.end());
        }
    }

    private @Nullable Figure figure(int i, NameSpan name) {
        KnownName known = name.known();
        if (namesakes.isSomebody(name)) {
            names.set(i, name.as(Sort.PERSON));
            return bearers.person(name.start(), name.end(), Gender.ANY, title(name));
        }
        return switch (name.sort()) {
            case PERSON -> figureOf[i];
            case COUNTRY -> known == null ? null : registry.country(known);
            case CAPITAL -> known != null && metonyms.acts(name) ? registry.country(known) : null;
            case ORGANIZATION, MEDIA, OFFICE ->
                things.isEvent(name) || things.isProduct(name) || outlets.isAbbreviation(name, names)
                        ? null
                        : body(i, name);
            case ADJECTIVE, PEOPLE, PLACE -> null;
            case LEAD -> letters.told(name);
            case UNKNOWN -> unknown(i, name);
        };
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

    /** The country whose own a body of a well-known name is, and not the well-known one: "Peru's Labour Party"; empty for none. */
    private String owner(int i, NameSpan name, KnownName known) {
        NameSpan before = i == 0 ? null : names.get(i - 1);
        boolean owned = before != null
                && before.sort() == Sort.COUNTRY
                && (name.end() > name.start() + 1
                        || !known.country().isEmpty() && standIns.is(tokens.word(name.start()), StandIns.Class.STATE))
                && before.end() + 1 == name.start()
                && tokens.is(before.end(), Tag.POS);
        boolean other = owned
                && !before.country().equals(known.country())
                && !(known.country().isEmpty() && known.canonical().equals(registry.name(name.start(), name.end())));
        return other ? before.country() : "";
    }

    private Figure body(int i, NameSpan name) {
        Figure told = letters.told(name);
        if (told != null) {
            return told;
        }
        KnownName known = name.known();
        String country = nation(i, name);
        boolean state = known != null
                && name.end() == name.start() + 1
                && standIns.is(tokens.word(name.start()), StandIns.Class.STATE);
        Figure own = state ? registry.owned(words.key(name.start())) : null;
        if (own != null) {
            return own;
        }
        ActorKind kind = name.sort() == Sort.MEDIA ? ActorKind.MEDIA : ActorKind.ORGANIZATION;
        String owner = known == null ? "" : owner(i, name, known);
        if (known != null && !owner.isEmpty()) {
            return registry.namesake(known, name.start(), name.end(), kind, owner);
        }
        Figure figure =
                known != null ? registry.body(known, country) : registry.body(name.start(), name.end(), kind, country);
        letters.take(name, figure);
        return figure;
    }

    /** A word that no list and no shape explains: part of a name that the article has told, or of the kind that its place tells. */
    private @Nullable Figure unknown(int i, NameSpan name) {
        boolean lone = name.end() == name.start() + 1;
        boolean family = lone && things.isFamily(name.end());
        Figure bearer = bearers.bearer(name.start(), name.end(), people.gender(name), title(name));
        if (bearer != null && !family) {
            return person(i, name);
        }
        Figure told = letters.told(name);
        if (told != null) {
            names.set(i, name.as(Sort.ORGANIZATION));
            return told;
        }
        if (family) {
            return null;
        }
        boolean tongue = lone && noActors.isLone(words.key(name.start()), words.isUpper(name.start()));
        if (outlets.isBehind(name) || !tongue && outlets.isBefore(name)) {
            names.set(i, name.as(Sort.MEDIA));
            return registry.body(name.start(), name.end(), ActorKind.MEDIA, "");
        }
        if (lone
                && words.is(name.start(), WordFlag.ORGANIZATION_WORD)
                && name.start() > 0
                && tokens.is(name.start(), Tag.NNP)) {
            return institution(i, name);
        }
        boolean ofKind = !lone && evidence.isOfKind(name) && !noActors.isHead(words.key(name.end() - 1));
        if (letters.act(name) || ofKind || !lone && branches.isBranch(name) && evidence.acts(name) > 0) {
            names.set(i, name.as(Sort.ORGANIZATION));
            return body(i, name);
        }
        Figure fuller = lone ? registry.fuller(name.start(), name.end()) : null;
        if (fuller != null) {
            names.set(i, name.as(Sort.ORGANIZATION));
            return fuller;
        }
        return byEvidence(i, name, lone);
    }

    /** An acronym, or a person or body by what stands beside it anywhere in the article. */
    private @Nullable Figure byEvidence(int i, NameSpan name, boolean lone) {
        if (people.isNoActor(name) && !(people.isCalledByArticle(name) && isBody(name))
                || things.isModel(name)
                || things.isVessel(name)) {
            return null;
        }
        if (lone && tokens.isCapitals(name.start())) {
            return acronym(i, name);
        }
        if (people.isLonePerson(name) || lone && joined.isBesidePerson(i)) {
            return person(i, name);
        }
        Figure begun = lone && tokens.word(name.start()) == 0 ? registry.begun(words.key(name.start())) : null;
        boolean acts = begun != null && evidence.acts(name) > 0 && evidence.place(name) == 0;
        if (isBody(name) || acts || lone && joined.isBesideBody(i)) {
            names.set(i, name.as(Sort.ORGANIZATION));
            return begun != null ? begun : registry.body(name.start(), name.end(), ActorKind.ORGANIZATION, "");
        }
        return null;
    }

    private Figure person(int i, NameSpan name) {
        names.set(i, name.as(Sort.PERSON));
        return bearers.person(name.start(), name.end(), people.gender(name), title(name));
    }

    private boolean isBody(NameSpan name) {
        int body = 2 * evidence.body(name) + (evidence.weak(name) > 0 ? evidence.acts(name) : 0);
        return body >= 2 && body > evidence.place(name) && tokens.is(name.end() - 1, Tag.NNP);
    }

    /** A head word with a capital alone: the body whose name ends with it, or the parliament of the place. */
    private @Nullable Figure institution(int i, NameSpan name) {
        Figure figure = registry.headed(words.key(name.start()));
        boolean state = standIns.is(tokens.word(name.start()), StandIns.Class.STATE)
                || standIns.is(tokens.word(name.start()), StandIns.Class.FACTION)
                        && words.is(name.start() - 1, FunctionWord.THE);
        if (figure == null && state) {
            figure = registry.body(name.start(), name.end(), ActorKind.ORGANIZATION, "");
        }
        if (figure != null) {
            names.set(i, name.as(Sort.ORGANIZATION));
        }
        return figure;
    }

    private @Nullable Figure acronym(int i, NameSpan name) {
        String acronym = tokens.words(name.start(), name.end());
        Figure figure = registry.acronym(acronym);
        // "the AKM" is no person
        Figure person =
                figure != null || words.is(name.start() - 1, FunctionWord.THE) ? null : bearers.byInitials(acronym);
        if (person != null) {
            names.set(i, name.as(Sort.PERSON));
            registry.alias(person, name.start(), name.end());
            return person;
        }
        if (figure == null
                && acronym.length() <= 6
                && !isShouted(name)
                && evidence.body(name) + evidence.person(name) + evidence.weak(name) + evidence.acts(name) > 0) {
            figure = registry.body(name.start(), name.end(), ActorKind.ORGANIZATION, "");
        }
        if (figure != null) {
            names.set(i, name.as(Sort.ORGANIZATION));
        }
        return figure;
    }

    /** Whether the words beside an acronym are in capitals too, a hyphen between them or none: "A FATHER-OF-TWO". */
    private boolean isShouted(NameSpan name) {
        boolean before = name.start() > 0 && tokens.isCapitals(name.start() - 1);
        int next = words.isJoint(name.end(), tokens.size()) ? name.end() + 1 : name.end();
        return before || next < tokens.size() && tokens.isCapitals(next);
    }

    /** For each token the name that it lies in. */
    Numbering byToken() {
        Numbering at = new Numbering(tokens.size(), names.size());
        for (int i = 0; i < names.size(); i++) {
            at.fill(names.get(i).start(), names.get(i).end(), i);
        }
        return at;
    }
}
