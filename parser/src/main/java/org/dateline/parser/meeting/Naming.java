package org.dateline.parser.meeting;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Actor;
import org.dateline.model.ActorKind;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Cast;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Tells whom tokens name, over what the cast knows: names behind titles, lists in headlines, names after commas, names that nobody is
 * known to bear.
 */
final class Naming {
    private final Reading reading;
    private final Cast cast;
    private final Clauses clauses;
    private final Tokens tokens;
    private final Delegations delegations;
    private final UnknownNames unknown;

    Naming(Reading reading) {
        this.reading = reading;
        this.cast = reading.cast();
        this.clauses = reading.clauses();
        this.tokens = reading.tokens();
        this.delegations = new Delegations(reading);
        this.unknown = new UnknownNames(reading);
    }

    /** Whom the tokens name; a name of its own that nobody is known to bear describes somebody. */
    List<Party> parties(int from, int to) {
        if (from < 0 || to <= from) {
            return List.of();
        }
        int phrase = clauses.nounPhraseAt(from);
        if (phrase >= 0 && to <= reading.phrase(phrase).head()) {
            // but the owner in "Peru's refusal"
            return cast.partiesAt(to - 1);
        }
        List<Party> named = named(from, to);
        for (int i = 0; i < named.size(); i++) {
            if (isMeeting(named.get(i))) {
                return named.stream().filter(party -> !isMeeting(party)).toList();
            }
        }
        return named;
    }

    /** "the EU summit", "the conference": what is held is none of those who meet. */
    private boolean isMeeting(Party party) {
        return reading.kind(party.actor()) == null && reading.has(party.end() - 1, Role.NOUN);
    }

    /** Whether a bare name stands here that nobody is known to bear. */
    boolean isUnknownName(int token) {
        return unknown.isUnknown(token);
    }

    private List<Party> named(int from, int to) {
        int first = clauses.nounPhraseAt(from);
        boolean host = first >= 0
                && tokens.reads(reading.phrase(first).head(), "host")
                && tokens.is(reading.phrase(first).start(), FunctionWord.A)
                && reading.is(reading.phrase(first).end(), FunctionWord.OF);
        if (host) {
            return parties(reading.phrase(first).end() + 1, to);
        }
        List<Party> senders = possessors(from, to);
        senders = senders.isEmpty() ? delegations.senders(from, to) : senders;
        List<Party> parties = senders.isEmpty() ? represented(titled(cast.parties(from, to)), to) : senders;
        parties = parties.size() > 1 ? withoutTitles(parties) : parties;
        if (parties.size() == 1 && reading.isHeadline(from)) {
            parties = listed(parties, from, to);
        }
        if (parties.size() == 1 && reading.kind(parties.get(0).actor()) == null) {
            List<Party> leader = leader(parties.get(0));
            return leader.isEmpty() ? apposed(parties, parties.get(0).end()) : leader;
        }
        int number = parties.isEmpty() ? clauses.nounPhraseAt(from) : -1;
        int counted = number < 0 ? -1 : counted(reading.phrase(number), to);
        if (counted >= 0) {
            return parties(counted, to);
        }
        return unknown.with(parties, from, to);
    }

    /**
     * "her Norwegian and Peruvian counterparts, Lund and Roth", "the Minister of Harbours and Inland Seas Erik Lund": what describes
     * somebody gives way to the names behind it.
     */
    private List<Party> withoutTitles(List<Party> parties) {
        Party first = parties.get(0);
        boolean described = reading.kind(first.actor()) == null && reading.isOffice(first.end() - 1);
        List<Party> rest = parties.subList(1, parties.size());
        boolean named = described && rest.stream().allMatch(party -> reading.kind(party.actor()) == ActorKind.PERSON);
        boolean apposed = named
                && rest.size() > 1
                && tokens.is(first.end() - 1, Tag.NNS)
                && tokens.is(first.end(), Tag.COMMA)
                && rest.get(0).start() == first.end() + 1;
        boolean titled = named && reading.is(first.end(), FunctionWord.OF) && isWithinName(first.end(), rest.get(0));
        return apposed || titled ? List.copyOf(rest) : parties;
    }

    /** Whether an "and" alone stands between, and the phrase of the name begins with other capitals. */
    private boolean isWithinName(int of, Party person) {
        int field = clauses.nounPhraseAt(of + 1);
        int and = field < 0 ? -1 : reading.phrase(field).end();
        int number = and >= 0 && reading.is(and, FunctionWord.AND) ? clauses.nounPhraseAt(and + 1) : -1;
        List<Party> named =
                number < 0 ? List.of() : cast.partiesAt(reading.phrase(number).head());
        return named.size() == 1
                && named.get(0).actor().equals(person.actor())
                && named.get(0).start() > reading.phrase(number).start();
    }

    /** "a delegation led by Lund", "a team of officials headed by Lund": the person stands for all; empty for other words. */
    private List<Party> leader(Party team) {
        int i = team.end();
        while (i < Math.min(tokens.size(), team.end() + 6)
                && (reading.isPreposition(i) || tokens.is(i, Tag.COMMA) || clauses.nounPhraseAt(i) >= 0)) {
            i++;
        }
        int group = i < tokens.size() ? clauses.verbGroupAt(i) : -1;
        boolean led = group >= 0
                && (tokens.reads(reading.group(group).verb(), "led")
                        || tokens.reads(reading.group(group).verb(), "headed"))
                && reading.is(reading.group(group).end(), FunctionWord.BY);
        int number = led ? clauses.nounPhraseAt(reading.group(group).end() + 1) : -1;
        List<Party> named =
                number < 0 ? List.of() : cast.partiesAt(reading.phrase(number).head());
        return named.size() == 1 && reading.kind(named.get(0).actor()) == ActorKind.PERSON ? named : List.of();
    }

    /** Where those begin of whom there is "a number of", "a range of"; -1 for no such words. */
    private int counted(NounPhrase phrase, int to) {
        int of = phrase.end();
        boolean part = of + 1 < to
                && reading.is(of, FunctionWord.OF)
                && (reading.has(phrase.head(), Role.PART)
                        || reading.lexicon().is(tokens.word(phrase.head()), WordFlag.QUANTITY));
        return part ? of + 1 : -1;
    }

    /** "the foreign ministers of Norway and Sweden" stand for both countries. */
    private List<Party> represented(List<Party> parties, int to) {
        Party first = parties.isEmpty() ? null : parties.get(0);
        int of = first == null ? to : officeEnd(first.end(), to);
        boolean people = first != null
                && reading.kind(first.actor()) == null
                && (tokens.is(first.end() - 1, Tag.NNS) || reading.isOffice(first.end() - 1))
                && of + 1 < to
                && (reading.is(of, FunctionWord.OF) || reading.is(of, FunctionWord.FROM));
        List<Party> bodies = people ? cast.parties(of + 1, to) : List.of();
        return bodies.size() > 1 && bodies.stream().allMatch(this::isBody) ? bodies : parties;
    }

    /** Behind a bare noun that completes the office, "heads | of state", "chiefs | of staff"; the token itself where none does. */
    private int officeEnd(int of, int to) {
        int number = of + 2 < to && reading.is(of, FunctionWord.OF) ? clauses.nounPhraseAt(of + 1) : -1;
        boolean bare = number >= 0
                && reading.phrase(number).end() == of + 2
                && tokens.is(of + 1, Tag.NN)
                && reading.is(of + 2, FunctionWord.OF);
        return bare ? of + 2 : of;
    }

    /** "Norway and Sweden's foreign ministers" stand for both countries; empty for any other words. */
    private List<Party> possessors(int from, int to) {
        int first = clauses.nounPhraseAt(from);
        int and = first < 0 ? to : reading.phrase(first).end();
        int second = and + 1 < to && reading.is(and, FunctionWord.AND) ? clauses.nounPhraseAt(and + 1) : -1;
        if (second < 0 || !isOfOffice(reading.phrase(second))) {
            return List.of();
        }
        List<Party> both = new ArrayList<>(cast.parties(first));
        both.addAll(cast.partiesAt(reading.phrase(second).start()));
        return both.size() > 1 && both.stream().allMatch(this::isBody) ? both : List.of();
    }

    /** A possessor right at the start, and a plural office for its head. */
    private boolean isOfOffice(NounPhrase phrase) {
        int owner = phrase.start() + 1;
        return owner < phrase.head()
                && tokens.is(owner, Tag.POS)
                && tokens.is(phrase.head(), Tag.NNS)
                && reading.isOffice(phrase.head());
    }

    private boolean isBody(Party party) {
        ActorKind kind = reading.kind(party.actor());
        return kind == ActorKind.COUNTRY || kind == ActorKind.ORGANIZATION;
    }

    /** "the secretary of state Jan Lund": the name stands in the phrase after the title's "of". */
    private List<Party> titled(List<Party> parties) {
        List<Party> named = null;
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            Party name = reading.kind(party.actor()) == null && reading.is(party.end(), FunctionWord.OF)
                    ? named(party)
                    : null;
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
                number < 0 ? List.of() : cast.partiesAt(reading.phrase(number).head());
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
                && (reading.isPreposition(comma) || clauses.nounPhraseAt(comma) >= 0)) {
            comma++;
        }
        int number = comma + 1 < tokens.size() && tokens.is(comma, Tag.COMMA) ? clauses.nounPhraseAt(comma + 1) : -1;
        List<Party> several =
                number < 0 || !tokens.is(described.get(0).end() - 1, Tag.NNS) ? List.of() : apposed(number);
        if (!several.isEmpty()) {
            return several;
        }
        List<Party> named =
                number < 0 ? List.of() : cast.partiesAt(reading.phrase(number).head());
        boolean person = named.size() == 1 && reading.kind(named.get(0).actor()) == ActorKind.PERSON;
        boolean closed = person
                && reading.phrase(number).end() < tokens.size()
                && !tokens.is(reading.phrase(number).end(), Tag.CC);
        return closed ? named : described;
    }

    /** "the ministers, Lund and Roth, met": several names between commas, or up to the end of the sentence. */
    private List<Party> apposed(int number) {
        int start = reading.phrase(number).start();
        int end = reading.coordinations().end(number, reading.sentenceEnd(start));
        boolean closed = end >= tokens.size() || tokens.is(end, Tag.COMMA) || tokens.is(end, Tag.STOP);
        List<Party> names = closed ? cast.parties(start, end) : List.of();
        boolean persons =
                names.size() > 1 && names.stream().allMatch(party -> reading.kind(party.actor()) == ActorKind.PERSON);
        return persons ? names : List.of();
    }
}
