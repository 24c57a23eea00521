package org.dateline.parser.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.PassageKind;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Cast;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.time.FoundTime;
import org.dateline.parser.time.Times;
import org.jspecify.annotations.Nullable;

/** One article as the rules on meetings look at it: everything below them under one roof, by token number. */
final class Reading {
    private static final int LONGEST_LIST = 60;

    private final Cast cast;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Times times;
    private final int[] timeAt;

    Reading(Cast cast, Times times, Lexicon lexicon) {
        this.cast = cast;
        this.clauses = cast.clauses();
        this.tokens = clauses.tokens();
        this.lexicon = lexicon;
        this.times = times;
        this.timeAt = new int[tokens.size()];
        Arrays.fill(timeAt, -1);
        for (int i = 0; i < times.found().size(); i++) {
            FoundTime time = times.found().get(i);
            Arrays.fill(timeAt, time.start(), time.end(), i);
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

    int sentenceStart(int token) {
        return clauses.sentences().start(clauses.sentences().sentenceOf(token));
    }

    int sentenceEnd(int token) {
        return clauses.sentences().end(clauses.sentences().sentenceOf(token));
    }

    boolean is(int token, FunctionWord word) {
        return token >= 0 && token < tokens.size() && word.is(tokens.word(token));
    }

    /** The time expression on a token, or null. */
    @Nullable
    FoundTime timeAt(int token) {
        return timeAt[token] < 0 ? null : times.found().get(timeAt[token]);
    }

    List<FoundTime> timesWithin(int from, int to) {
        return times.within(from, to);
    }

    /** What the token does in this role, its particle not asked for; null for nothing. */
    @Nullable
    MeetingWord word(int token, Role role) {
        for (MeetingWord word : lexicon.meetingWords(tokens.word(token))) {
            if (word.role() == role && word.particle() == 0) {
                return word;
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
        int limit = Math.min(tokens.size(), end + 6);
        for (int i = end; i < limit; i++) {
            if (tokens.word(i) == particle) {
                return i;
            }
            if (clauses.nounPhraseAt(i) < 0) {
                return -1;
            }
        }
        return -1;
    }

    boolean isPreposition(int token) {
        return tokens.is(token, Tag.TO) || tokens.is(token, Tag.IN) && !FunctionWord.THAT.is(tokens.word(token));
    }

    /** Whether a finite verb follows the phrase, so that a clause begins with it. */
    boolean opensClause(int number) {
        int i = phrase(number).end();
        while (i < tokens.size() && tokens.is(i, Tag.RB)) {
            i++;
        }
        int group = i < tokens.size() ? clauses.verbGroupAt(i) : -1;
        return group >= 0 && group(group).start() == i && group(group).isFinite() && !clauses.isRelative(group);
    }

    /** The token after the coordination that begins with a phrase: "A", "A and B", "A, B of C and D". */
    int coordinationEnd(int number, int limit) {
        return coordinationEnd(number, limit, false);
    }

    /** As {@link #coordinationEnd(int, int)}; a pair ("between A and B") goes on though a finite verb follows its second part. */
    int coordinationEnd(int number, int limit, boolean pair) {
        int accepted = phrase(number).end();
        boolean whole = true;
        int i = accepted;
        int reach = Math.min(limit, accepted + LONGEST_LIST);
        while (i < reach) {
            int next = i;
            boolean comma = tokens.is(next, Tag.COMMA);
            next += comma ? 1 : 0;
            int joined = next < reach ? afterConjunction(next) : next;
            boolean of = joined == next && !comma && is(next, FunctionWord.OF);
            boolean joins = joined > next;
            next = of ? next + 1 : joined;
            int other = next < reach ? clauses.nounPhraseAt(next) : -1;
            if (!(comma || joins || of)
                    || other < 0
                    || phrase(other).start() != next
                    || timeAt[next] >= 0
                    || !of && !pair && opensClause(other)) {
                break;
            }
            i = phrase(other).end();
            whole = joins || of && whole;
            accepted = whole ? i : accepted;
        }
        return accepted;
    }

    /** The token after and, or, &amp;, as well as, along with, together with; the token itself where none stands. */
    private int afterConjunction(int token) {
        if (is(token, FunctionWord.AND) || is(token, FunctionWord.OR) || is(token, FunctionWord.AMPERSAND)) {
            return token + 1;
        }
        if (is(token, FunctionWord.AS) && is(token + 2, FunctionWord.AS) && tokens.reads(token + 1, "well")) {
            return token + 3;
        }
        boolean with =
                is(token + 1, FunctionWord.WITH) && (tokens.reads(token, "along") || tokens.reads(token, "together"));
        return with ? token + 2 : token;
    }

    /** The first phrase of a coordination that ends with a phrase. */
    int coordinationStart(int number, int from) {
        int first = phrase(number).start();
        int i = first - 1;
        if (i > from && (is(i, FunctionWord.AND) || is(i, FunctionWord.AMPERSAND))) {
            i -= tokens.is(i - 1, Tag.COMMA) ? 2 : 1;
            int other = i >= from ? clauses.nounPhraseAt(i) : -1;
            while (other >= 0) {
                first = phrase(other).start();
                i = first - 1;
                other = i > from && tokens.is(i, Tag.COMMA) ? clauses.nounPhraseAt(i - 1) : -1;
            }
        }
        return first;
    }

    /** Whom the tokens name; a name of its own that nobody is known to bear describes somebody. */
    List<Party> parties(int from, int to) {
        if (from < 0 || to <= from) {
            return List.of();
        }
        List<Party> parties = titled(cast.parties(from, to));
        if (parties.size() == 1 && isHeadline(from)) {
            parties = listed(parties, from, to);
        }
        if (parties.size() == 1 && kind(parties.get(0).actor()) == null) {
            return apposed(parties, parties.get(0).end());
        }
        int number = parties.isEmpty() ? clauses.nounPhraseAt(from) : -1;
        return number >= 0 && isName(number) ? cast.described(number) : parties;
    }

    /** "the secretary of state Jan Lund": the name stands in the phrase after the title's "of". */
    private List<Party> titled(List<Party> parties) {
        List<Party> named = null;
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            Party name = kind(party.actor()) == null && is(party.end(), FunctionWord.OF) ? named(party) : null;
            if (name != null) {
                named = named == null ? new ArrayList<>(parties) : named;
                named.set(i, name);
            }
        }
        return named == null ? parties : named;
    }

    private @Nullable Party named(Party titled) {
        int number = titled.end() + 1 < tokens.size() ? clauses.nounPhraseAt(titled.end() + 1) : -1;
        List<Party> names =
                number < 0 ? List.of() : cast.partiesAt(phrase(number).head());
        Actor actor = names.size() == 1 ? cast.actor(names.get(0).actor()).orElse(null) : null;
        if (actor == null || actor.kind() != ActorKind.PERSON) {
            return null;
        }
        boolean own = actor.roles().stream()
                .flatMap(role -> role.span().stream())
                .anyMatch(span ->
                        tokens.start(titled.start()) <= span.start() && span.start() < tokens.end(titled.end() - 1));
        return own ? new Party(actor.id(), titled.start(), names.get(0).end()) : null;
    }

    /** Whether a token stands in a headline or heading. */
    boolean isHeadline(int token) {
        PassageKind kind = clauses.sentences()
                .passage(clauses.sentences().sentenceOf(token))
                .kind();
        return kind == PassageKind.HEADLINE || kind == PassageKind.HEADING;
    }

    /** In a headline a comma joins: "Weber, Lund". */
    private List<Party> listed(List<Party> first, int from, int to) {
        List<Party> all = new ArrayList<>(first);
        for (int i = from + 1; i < to; i++) {
            int number = tokens.is(i - 1, Tag.COMMA) ? clauses.nounPhraseAt(i) : -1;
            if (number >= 0) {
                cast.parties(number).stream()
                        .filter(party ->
                                all.stream().noneMatch(other -> other.actor().equals(party.actor())))
                        .forEach(all::add);
            }
        }
        return all;
    }

    /** "the founder, Jan Lund": the name after a comma. */
    private List<Party> apposed(List<Party> described, int end) {
        int comma = end;
        while (comma < Math.min(tokens.size(), end + 6)
                && !tokens.is(comma, Tag.COMMA)
                && (isPreposition(comma) || clauses.nounPhraseAt(comma) >= 0)) {
            comma++;
        }
        int number = comma + 1 < tokens.size() && tokens.is(comma, Tag.COMMA) ? clauses.nounPhraseAt(comma + 1) : -1;
        List<Party> named =
                number < 0 ? List.of() : cast.partiesAt(phrase(number).head());
        boolean person = named.size() == 1 && kind(named.get(0).actor()) == ActorKind.PERSON;
        boolean closed = person
                && phrase(number).end() < tokens.size()
                && !tokens.is(phrase(number).end(), Tag.CC);
        return closed ? named : described;
    }

    private boolean isName(int number) {
        NounPhrase phrase = phrase(number);
        int head = phrase.head();
        boolean date = timeAt[head] >= 0
                || lexicon.is(tokens.word(head), WordFlag.WEEKDAY)
                || lexicon.is(tokens.word(head), WordFlag.MONTH);
        return !date
                && tokens.is(head, Tag.NNP)
                && tokens.isCapital(head)
                && cast.partiesAt(head).isEmpty();
    }

    /** The kind of a named actor, null for one that is only described. */
    @Nullable
    ActorKind kind(ActorId actor) {
        return cast.actor(actor).map(Actor::kind).orElse(null);
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
