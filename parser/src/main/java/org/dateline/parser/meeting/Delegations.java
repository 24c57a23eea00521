package org.dateline.parser.meeting;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Nations and bodies that share the noun for those who act for them: "Peruvian, Norwegian and EU officials" stand for all three. */
final class Delegations {
    private final Reading reading;
    private final Tokens tokens;

    Delegations(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** Who sent those whom the tokens describe, and whom the tokens name behind them; empty where they do not share a noun. */
    List<Party> senders(int from, int to) {
        int i = from;
        while (i < to
                && (tokens.is(i, Tag.DT) || tokens.is(i, Tag.PRPS) || tokens.is(i, Tag.JJ) && sender(i) == null)) {
            i++;
        }
        Party sender = i < to ? sender(i) : null;
        if (sender == null) {
            return List.of();
        }
        List<Party> senders = new ArrayList<>();
        while (sender != null) {
            senders.add(sender);
            i = sender.end();
            int next = afterJoint(i, to);
            sender = next > i && next < to ? sender(next) : null;
        }
        int head = senders.size() < 2 ? -1 : sharedNoun(i, to);
        if (head < 0) {
            return List.of();
        }
        int next = afterJoint(head + 1, to);
        if (next > head + 1 && next < to) {
            List<Party> others = reading.parties(next, to);
            if (areThey(head, next, others, senders.size())) {
                return others;
            }
            senders.addAll(others);
        }
        return senders;
    }

    /** "the Peruvian and Chilean ministers, X and Y": as many people by name, right behind a comma, as countries. */
    private boolean areThey(int head, int next, List<Party> named, int countries) {
        return tokens.is(head + 1, Tag.COMMA)
                && next == head + 2
                && named.size() == countries
                && named.stream().allMatch(party -> reading.kind(party.actor()) == ActorKind.PERSON);
    }

    private @Nullable Party sender(int token) {
        Party nation = reading.cast().nationAt(token).orElse(null);
        if (nation != null) {
            return nation;
        }
        List<Party> parties = reading.cast().partiesAt(token);
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            ActorKind kind = reading.kind(party.actor());
            if (party.start() == token && (kind == ActorKind.COUNTRY || kind == ActorKind.ORGANIZATION)) {
                return party;
            }
        }
        return null;
    }

    /** The token after a comma, "and", or both. */
    private int afterJoint(int token, int to) {
        int i = token < to && tokens.is(token, Tag.COMMA) ? token + 1 : token;
        return i < to && (reading.is(i, FunctionWord.AND) || reading.is(i, FunctionWord.AMPERSAND)) ? i + 1 : i;
    }

    /** The head of the phrase that goes on at a token, where it is a plural for people who act for others; else -1. */
    private int sharedNoun(int token, int to) {
        int number = token < to ? reading.clauses().nounPhraseAt(token) : -1;
        int head = number < 0 ? -1 : reading.phrase(number).head();
        boolean people = head >= token
                && tokens.is(head, Tag.NNS)
                && reading.isOffice(head)
                && reading.cast().partiesAt(head).isEmpty();
        return people ? head : -1;
    }
}
