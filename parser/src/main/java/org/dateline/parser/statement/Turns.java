package org.dateline.parser.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.ActorKind;
import org.dateline.model.PassageKind;
import org.dateline.model.StatementAct;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;

/** The turns of a transcript, each behind the label of its speaker: "MOSS: We will see.", "Q: Why now? A: Because we can." */
final class Turns {
    private static final int LONGEST_LABEL = 10;

    /** "The vice chairman MOSS." */
    private static final int LONGEST_ADDRESS = 5;

    /** Fewer may be a list of anything. */
    private static final int FEWEST = 3;

    private final Reading reading;

    Turns(Reading reading) {
        this.reading = reading;
    }

    /** A label in {@code [from, colon)}, and where its turn ends. */
    private record Turn(int from, int colon, int end) {}

    void find() {
        List<Turn> turns = turns();
        if (turns.size() >= FEWEST && isRepeated(turns) && isTalk(turns)) {
            Map<Integer, List<Party>> known = new HashMap<>();
            turns.forEach(turn -> add(turn, speakers(turn, known)));
        }
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>(0);
        for (int sentence = reading.sentences.count() - 1; sentence >= 0; sentence--) {
            int start = reading.sentences.start(sentence);
            int from = reading.is(start, Tag.QUOTE) ? start + 1 : start;
            int limit = reading.sentences.end(sentence);
            int colon =
                    reading.sentences.passage(sentence).kind() == PassageKind.PARAGRAPH ? colon(from, limit) : limit;
            boolean addressed = colon == limit && isAddressed(from, limit, sentence);
            colon = addressed ? limit - 1 : colon;
            if (colon + 1 < limit || addressed) {
                int end = reading.marks.passageEnd(start);
                boolean before = !turns.isEmpty() && turns.get(turns.size() - 1).from() < end;
                turns.add(new Turn(
                        from, colon, before ? turns.get(turns.size() - 1).from() : end));
            }
        }
        return turns;
    }

    /** The colon behind a label of capitals, of a person's name, or of the letters for question and answer; the limit for none. */
    private int colon(int from, int limit) {
        int i = from;
        boolean capitals = true;
        while (i < Math.min(limit, from + LONGEST_LABEL) && !reading.is(i, FunctionWord.COLON)) {
            boolean mark = reading.is(i, Tag.BRACKET) || reading.is(i, Tag.HYPH) || reading.is(i, Tag.COMMA);
            if (!mark && !reading.tokens.isCapital(i)) {
                return limit;
            }
            capitals &= mark || reading.tokens.isCapitals(i);
            i++;
        }
        boolean label = i > from && i < limit && reading.is(i, FunctionWord.COLON);
        return label && (capitals || isLetter(from, i) || isPerson(from, i) || isOffice(from, i)) ? i : limit;
    }

    /** "Mr. MOSS. | The bill is good.": a form of address and a family's name in capitals, which open a passage as a sentence of their own. */
    private boolean isAddressed(int from, int limit, int sentence) {
        boolean opens = sentence == 0
                || reading.sentences.passageNumber(sentence - 1) != reading.sentences.passageNumber(sentence);
        return opens
                && limit - from >= 3
                && limit - from <= LONGEST_ADDRESS
                && reading.is(limit - 1, Tag.STOP)
                && reading.tokens.isCapitals(limit - 2)
                && reading.tokens.length(limit - 2) > 1
                && reading.is(from, WordFlag.HONORIFIC)
                && !reading.hasFinite(from, limit);
    }

    /** "Q", "A", or the words that they stand for: they tell who asks, and nobody's name. */
    private boolean isLetter(int from, int colon) {
        char letter = reading.tokens.first(from);
        return colon == from + 1
                && (reading.tokens.length(from) == 1 && (letter == 'Q' || letter == 'A')
                        || reading.tokens.reads(from, "question")
                        || reading.tokens.reads(from, "answer"));
    }

    /** "Spokesman", "Moderator": a noun for one person alone. */
    private boolean isOffice(int from, int colon) {
        return colon == from + 1
                && reading.is(from, WordFlag.NOMINAL)
                && reading.lexicon.nominal(reading.tokens.word(from)).type() == Nominal.Type.PERSON;
    }

    private boolean isPerson(int from, int colon) {
        List<Party> parties = reading.cast.parties(from, colon);
        return parties.size() == 1 && reading.sources.is(parties.get(0), ActorKind.PERSON);
    }

    /** Whoever speaks in a conversation does so again. */
    private boolean isRepeated(List<Turn> turns) {
        Set<Integer> labels = new HashSet<>();
        return turns.stream().anyMatch(turn -> !labels.add(key(turn)));
    }

    /** At least half of the turns have a verb, which a list of counts has not: "Moss: 547. Berg: 46." */
    private boolean isTalk(List<Turn> turns) {
        long told = turns.stream()
                .filter(turn -> reading.hasFinite(turn.colon() + 1, turn.end()))
                .count();
        return 2 * told >= turns.size();
    }

    /** The same label is the same speaker each time; letters name nobody. */
    private List<Party> speakers(Turn turn, Map<Integer, List<Party>> known) {
        if (isLetter(turn.from(), turn.colon())) {
            return List.of();
        }
        return known.computeIfAbsent(key(turn), label -> reading.sources.parties(turn.from(), turn.colon())).stream()
                .map(party -> new Party(party.actor(), turn.from(), turn.colon()))
                .toList();
    }

    /** A number that is equal for labels that read alike, whatever the spaces in them. */
    private int key(Turn turn) {
        int key = 0;
        for (int i = turn.from(); i < turn.colon(); i++) {
            key = key * 31 + reading.tokens.hash(i);
        }
        return key;
    }

    private void add(Turn turn, List<Party> speakers) {
        int from = turn.colon() + 1;
        if (from >= turn.end()) {
            return;
        }
        if (isLetter(turn.from(), turn.colon()) || !reading.drafts.isContentStart(from)) {
            Draft draft = new Draft(Rule.TURN, "", StatementAct.SAY)
                    .speakers(speakers)
                    .content(from, turn.end());
            draft.from = turn.from();
            draft.to = turn.from();
            reading.drafts.add(draft);
        }
    }
}
