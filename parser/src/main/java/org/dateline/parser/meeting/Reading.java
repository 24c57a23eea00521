package org.dateline.parser.meeting;

import java.util.List;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.PassageKind;
import org.dateline.model.Place;
import org.dateline.model.StatementAct;
import org.dateline.model.TimePrecision;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Cast;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Numbering;
import org.dateline.parser.time.FoundTime;
import org.dateline.parser.time.Times;
import org.jspecify.annotations.Nullable;

/** One article as the rules on meetings look at it: everything below them under one roof, by token number. */
final class Reading {
    /** Days after which a time tells of another meeting than the news. */
    private static final int LONG_AGO = 60;

    private final Cast cast;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Times times;
    private final Numbering timeAt;
    private final Naming naming;
    private final Coordinations coordinations;

    Reading(Cast cast, Times times, Lexicon lexicon) {
        this.cast = cast;
        this.clauses = cast.clauses();
        this.tokens = clauses.tokens();
        this.lexicon = lexicon;
        this.times = times;
        this.timeAt = new Numbering(
                times.found().isEmpty() ? 0 : tokens.size(), times.found().size());
        this.naming = new Naming(this);
        this.coordinations = new Coordinations(this);
        for (int i = 0; i < times.found().size(); i++) {
            FoundTime time = times.found().get(i);
            timeAt.fill(time.start(), time.end(), i);
        }
    }

    Cast cast() {
        return cast;
    }

    Clauses clauses() {
        return clauses;
    }

    Tokens tokens() {
        return tokens;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** What somebody does by saying so, by the verb alone; null where it is no cue. */
    @Nullable
    StatementAct act(int verb) {
        Cue cue = lexicon.cueVerb(tokens.word(verb));
        return cue == null ? null : cue.act();
    }

    NounPhrase phrase(int number) {
        return clauses.nounPhrases().get(number);
    }

    VerbGroup group(int number) {
        return clauses.verbGroups().get(number);
    }

    /** The perfect or passive verb whose auxiliary a participle shares: "had visited Oslo and held talks"; -1 for none. */
    int sharedAuxiliary(int number) {
        VerbGroup verbs = group(number);
        int before = verbs.start() - 1;
        int governor = clauses.governor(number);
        if (verbs.form() != VerbGroup.Form.PARTICIPLE || governor < 0 || before < 0 || !tokens.is(before, Tag.CC)) {
            return -1;
        }
        boolean shares = group(governor).isFinite()
                && (group(governor).perfect() || group(governor).passive());
        return shares ? governor : -1;
    }

    /** Whether what stands as the subject of a verb is done to. */
    boolean isPassive(int number) {
        int shared = sharedAuxiliary(number);
        return shared >= 0 ? group(shared).passive() : group(number).passive();
    }

    /** The infinitive right behind a verb that says that something comes about: "are set to begin", "failed to take place"; -1 for none. */
    int event(int number) {
        int next = clauses.verbGroupAt(group(number).end());
        boolean event = next >= 0
                && group(next).form() == VerbGroup.Form.INFINITIVE
                && has(group(next).verb(), Role.LIGHT);
        return event ? next : -1;
    }

    int sentenceStart(int token) {
        return clauses.sentences().start(clauses.sentences().sentenceOf(token));
    }

    int sentenceOf(int token) {
        return clauses.sentences().sentenceOf(token);
    }

    int sentenceEnd(int token) {
        return clauses.sentences().end(clauses.sentences().sentenceOf(token));
    }

    boolean is(int token, FunctionWord word) {
        return tokens.is(token, word);
    }

    /** Whether a time lies wholly after the article's day. */
    boolean isAhead(FoundTime time) {
        return time.time()
                .start()
                .filter(start -> start.toLocalDate().isAfter(times.date()))
                .isPresent();
    }

    /** Whether a time is the very day of the article. */
    boolean isToday(FoundTime time) {
        return time.time().precision().filter(TimePrecision.DAY::equals).isPresent()
                && time.time()
                        .start()
                        .filter(start -> start.toLocalDate().equals(times.date()))
                        .isPresent();
    }

    /** Whether the token stands in a paragraph. */
    boolean isProse(int token) {
        return clauses.sentences()
                        .passage(clauses.sentences().sentenceOf(token))
                        .kind()
                == PassageKind.PARAGRAPH;
    }

    /** Whether a time ended so long before the article that what is told without a time is another thing. */
    boolean isLongAgo(FoundTime time) {
        return time.time()
                .end()
                .filter(end -> end.toLocalDate().isBefore(times.date().minusDays(LONG_AGO)))
                .isPresent();
    }

    /** The time expression on a token, or null. */
    @Nullable
    FoundTime timeAt(int token) {
        int number = timeAt.at(token);
        return number < 0 ? null : times.found().get(number);
    }

    List<FoundTime> timesWithin(int from, int to) {
        return times.within(from, to);
    }

    /** What the token does in this role, its particle not asked for; null for nothing. */
    @Nullable
    MeetingWord word(int token, Role role) {
        List<MeetingWord> words = lexicon.meetingWords(tokens.word(token));
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).role() == role && words.get(i).particle() == 0) {
                return words.get(i);
            }
        }
        return null;
    }

    boolean has(int token, Role role) {
        return word(token, role) != null;
    }

    /** Whether one of the tokens has this role. */
    boolean any(int from, int to, Role role) {
        for (int i = from; i < to; i++) {
            if (has(i, role)) {
                return true;
            }
        }
        return false;
    }

    /** The particle of a verb: right after it, or after a short object; -1 for none. */
    int particleAfter(int group, int particle) {
        int end = group(group).end();
        int limit = Math.min(tokens.size(), end + 10);
        for (int i = end; i < limit; i++) {
            if (tokens.word(i) == particle) {
                return i;
            }
            boolean joins = tokens.is(i, Tag.CC) && i > end && clauses.nounPhraseAt(i + 1) >= 0;
            if (clauses.nounPhraseAt(i) < 0 && !joins) {
                return -1;
            }
        }
        return -1;
    }

    boolean isPreposition(int token) {
        return tokens.is(token, Tag.TO)
                || tokens.is(token, Tag.IN) && !FunctionWord.THAT.is(tokens.word(token))
                || tokens.is(token, Tag.RP)
                        && FunctionWord.IN.is(tokens.word(token))
                        && clauses.nounPhraseAt(token + 1) >= 0;
    }

    Coordinations coordinations() {
        return coordinations;
    }

    /** Whom the tokens name; a name of its own that nobody is known to bear describes somebody. */
    List<Party> parties(int from, int to) {
        return naming.parties(from, to);
    }

    /** Whether a name stands here that nobody is known to bear. */
    boolean isUnknownName(int token) {
        return naming.isUnknownName(token);
    }

    /** Whether a token stands in a headline or heading. */
    boolean isHeadline(int token) {
        PassageKind kind = clauses.sentences()
                .passage(clauses.sentences().sentenceOf(token))
                .kind();
        return kind == PassageKind.HEADLINE || kind == PassageKind.HEADING;
    }

    /** The code of the country that an actor is or belongs to, empty for none. */
    String countryOf(ActorId actor) {
        return cast.actor(actor).flatMap(Actor::country).orElse("");
    }

    /** The kind of a named actor, null for one that is only described. */
    @Nullable
    ActorKind kind(ActorId actor) {
        return cast.kind(actor);
    }

    /** Whether a place is a country of the article itself, not a part of one. */
    boolean isCountry(Place place) {
        return cast.named().stream()
                .anyMatch(actor ->
                        actor.kind() == ActorKind.COUNTRY && actor.name().equals(place.name()));
    }

    /** Whether somebody is a person or people, by name or by the noun that describes them; large numbers of people are none. */
    boolean isPeople(Party party) {
        ActorKind kind = kind(party.actor());
        if (kind != null) {
            return kind == ActorKind.PERSON || kind == ActorKind.GROUP;
        }
        if (has(party.end() - 1, Role.NOUN) || has(party.end() - 1, Role.PART)) {
            return false;
        }
        boolean people = false;
        for (int i = party.start(); i < party.end(); i++) {
            if (tokens.isNumber(i) && tokens.length(i) > 2 || tokens.reads(i, "million")) {
                return false;
            }
            boolean noun = lexicon.is(tokens.word(i), WordFlag.NOMINAL)
                    || lexicon.is(tokens.word(i), WordFlag.PLURAL_NOMINAL)
                    || tokens.is(i, Tag.PRP);
            people |= noun || isOffice(i);
        }
        return people;
    }

    /** Whether a token names an office or those who are sent: minister, ambassador, delegation. */
    boolean isOffice(int token) {
        int word = tokens.word(token);
        boolean titled = word != 0
                && lexicon.titles().valueOf(word) != 0
                && (lexicon.is(word, WordFlag.NOMINAL) || lexicon.is(word, WordFlag.PLURAL_NOMINAL));
        return titled || has(token, Role.OFFICE);
    }

    /** Whether a party holds an office or stands for a country or body. */
    boolean isOfficial(Party party) {
        Actor actor = cast.actor(party.actor()).orElse(null);
        if (actor != null && actor.kind() != ActorKind.GROUP) {
            return actor.kind() == ActorKind.PERSON
                    ? !actor.roles().isEmpty()
                    : actor.kind() == ActorKind.COUNTRY || actor.kind() == ActorKind.ORGANIZATION;
        }
        for (int i = party.start(); i < party.end(); i++) {
            if (isOffice(i)) {
                return true;
            }
        }
        return false;
    }

    /** The one of the parties that is but "both sides"; null for none. */
    @Nullable
    ActorId sides(List<Party> parties) {
        Party only = parties.size() == 1 ? parties.get(0) : null;
        boolean sides = only != null && kind(only.actor()) == null && tokens.reads(only.end() - 1, "sides");
        return sides ? only.actor() : null;
    }

    /** Whether what the tokens name is several people: a plural, or a pronoun for such. */
    boolean isPlural(int from, int to) {
        for (int i = from; i < to; i++) {
            int number = clauses.nounPhraseAt(i);
            if (number >= 0 && phrase(number).head() == i) {
                int word = tokens.word(i);
                boolean pronoun = FunctionWord.THEY.is(word)
                        || FunctionWord.WE.is(word)
                        || FunctionWord.BOTH.is(word)
                        || FunctionWord.THEM.is(word);
                return pronoun || tokens.is(i, Tag.NNS) || lexicon.is(word, WordFlag.PLURAL_NOMINAL);
            }
        }
        return false;
    }
}
