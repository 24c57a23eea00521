package org.dateline.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.ActorId;
import org.dateline.model.StatementAct;
import org.dateline.model.StatementRef;
import org.jspecify.annotations.Nullable;

/**
 * Puts statements in the order of time. Those are one in which the same named speakers say the same words; the first
 * article that has a quotation decides how it was said. What was not said is no statement of a chronicle.
 */
final class StatementJoiner {
    private final ActorMerger actors;
    private final List<Utterance> utterances = new ArrayList<>();
    private final Map<Words, Utterance> byWords = new HashMap<>();

    private StatementJoiner(ActorMerger actors) {
        this.actors = actors;
    }

    /** Some people's words. */
    private record Words(List<ActorId> speakers, String quote) {}

    /** A statement with the places where it is told. */
    private record Utterance(List<ActorId> speakers, StatementAct act, LocalDate date, List<StatementRef> in) {
        ChronicleStatement toStatement() {
            return ChronicleStatement.builder()
                    .speakers(speakers)
                    .act(act)
                    .date(date)
                    .in(in)
                    .build();
        }
    }

    static List<ChronicleStatement> join(List<Digest> articles, ActorMerger actors) {
        StatementJoiner joiner = new StatementJoiner(actors);
        for (Digest article : articles) {
            article.sayings().forEach(saying -> joiner.add(article, saying));
        }
        return joiner.utterances.stream()
                .sorted(Comparator.comparing(Utterance::date))
                .map(Utterance::toStatement)
                .toList();
    }

    private void add(Digest article, Saying saying) {
        List<ActorId> speakers = saying.speakers().stream()
                .map(speaker -> actors.partyOf(article, speaker).id())
                .distinct()
                .toList();
        List<Words> words = words(speakers, saying);
        Utterance utterance = known(words);
        if (utterance == null) {
            utterance = new Utterance(speakers, saying.act(), saying.date(), new ArrayList<>(1));
            utterances.add(utterance);
        }
        utterance.in().add(StatementRef.of(article.article(), saying.statement()));
        for (Words quote : words) {
            byWords.putIfAbsent(quote, utterance);
        }
    }

    /** Nothing can be known again that nobody is named for. */
    private static List<Words> words(List<ActorId> speakers, Saying saying) {
        List<ActorId> all =
                speakers.stream().sorted(Comparator.comparing(ActorId::value)).toList();
        return all.isEmpty()
                ? List.of()
                : saying.quotes().stream().map(quote -> new Words(all, quote)).toList();
    }

    private @Nullable Utterance known(List<Words> words) {
        for (Words quote : words) {
            Utterance known = byWords.get(quote);
            if (known != null) {
                return known;
            }
        }
        return null;
    }
}
