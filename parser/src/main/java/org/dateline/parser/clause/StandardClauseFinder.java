package org.dateline.parser.clause;

import java.util.ArrayList;
import java.util.List;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.sentence.Sentences;

/** Noun phrases first, then verb groups in what they leave, then subjects. */
final class StandardClauseFinder implements ClauseFinder {
    private final Lexicon lexicon;

    StandardClauseFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Clauses find(Sentences sentences) {
        List<NounPhrase> phrases = new ArrayList<>(sentences.tokens().size() / 3 + 4);
        List<VerbGroup> groups = new ArrayList<>(sentences.tokens().size() / 7 + 4);
        NounPhrases nouns = new NounPhrases(sentences.tokens(), lexicon);
        VerbGroups verbs = new VerbGroups(sentences.tokens(), lexicon);
        FiniteRepairs repairs = new FiniteRepairs(sentences.tokens(), lexicon);
        ReducedRelatives relatives = new ReducedRelatives(sentences.tokens(), lexicon);
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            int end = sentences.end(sentence);
            int token = sentences.start(sentence);
            int firstPhrase = phrases.size();
            int firstGroup = groups.size();
            while (token < end) {
                int after = nouns.end(token, end);
                if (after > token) {
                    phrases.add(nouns.phrase(token, after));
                } else {
                    VerbGroup group = verbs.group(token, end);
                    after = group == null ? token + 1 : group.end();
                    if (group != null) {
                        groups.add(group);
                    }
                }
                token = after;
            }
            repairs.apply(phrases, firstPhrase, groups, firstGroup, sentences.start(sentence));
            relatives.apply(phrases, firstPhrase, groups, firstGroup);
        }
        return new Clauses(lexicon, sentences, phrases, groups);
    }
}
