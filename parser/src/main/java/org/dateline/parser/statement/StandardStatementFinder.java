package org.dateline.parser.statement;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.PassageKind;
import org.dateline.model.Statement;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.mention.Cast;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.time.Times;

/** Predicates without a verb and cue verbs first, then fixed phrases, cue nouns, and quotations that are left; at the end who reports whom. */
final class StandardStatementFinder implements StatementFinder {
    private final Lexicon lexicon;

    StandardStatementFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Statement> find(Cast cast, Times times) {
        Reading reading = new Reading(lexicon, cast, times);
        new PredicateAttributions(reading).find();
        new VerbAttributions(reading).find();
        new PhraseAttributions(reading).find();
        new NounAttributions(reading).find();
        new Turns(reading).find();
        new HeadlineAttributions(reading).find();
        new LooseQuotations(reading).find();
        List<Draft> all = reading.drafts.complete();
        Nesting.confine(all);
        Nesting.resolve(all);
        List<Draft> told = new ArrayList<>(all);
        if (told.removeIf(draft -> isFurniture(reading, draft) || Nesting.isOwnThought(all, draft))) {
            Nesting.resolve(told);
        }
        return told.isEmpty() ? List.of() : new Assembly(reading, told).statements();
    }

    /** "Read more: Minister vows to stay": links and credits tell of other articles, or of this one, and a link is no whole sentence. */
    private static boolean isFurniture(Reading reading, Draft draft) {
        int sentence = reading.sentences.sentenceOf(draft.anchor());
        PassageKind kind = reading.sentences.passage(sentence).kind();
        return kind == PassageKind.CREDIT
                || kind == PassageKind.BYLINE
                || kind == PassageKind.OTHER && !reading.is(reading.sentences.end(sentence) - 1, Tag.STOP);
    }
}
