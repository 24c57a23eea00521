package org.dateline.parser.statement;

import java.util.Locale;

/** The constructions that statements are found by; the name of each is what {@code Statement.rule} tells and its confidence is measured by. */
enum Rule {
    ACCORDING_TO,
    CONTENT_CUE_SPEAKER,
    HEADLINE_COLON,
    NOUN_QUOTE,
    NOUN_THAT,
    NOUN_TOPIC,
    PASSIVE,
    QUOTE_ALONE,
    QUOTE_CUE_SPEAKER,
    SPEAKER_CUE_ADDRESSEE_INFINITIVE,
    SPEAKER_CUE_ADDRESSEE_PHRASE,
    SPEAKER_CUE_CLAUSE,
    SPEAKER_CUE_COLON,
    SPEAKER_CUE_CONTENT,
    SPEAKER_CUE_GERUND,
    SPEAKER_CUE_INFINITIVE,
    SPEAKER_CUE_OBJECT,
    SPEAKER_CUE_OBJECT_INFINITIVE,
    SPEAKER_CUE_OBJECT_OF,
    SPEAKER_CUE_OBJECT_PREDICATE,
    SPEAKER_CUE_PREPOSITION,
    SPEAKER_CUE_QUOTE,
    SPEAKER_CUE_RELATIVE,
    SPEAKER_CUE_THAT,
    SPEAKER_CUE_WH,
    SPEAKER_CUE_WORDS,
    TURN;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The rule's name in the output and in the table of confidence. */
    String code() {
        return code;
    }

    /** Whether the content is a clause or infinitive that the cue governs. */
    boolean isClause() {
        return this == SPEAKER_CUE_CLAUSE
                || this == SPEAKER_CUE_THAT
                || this == SPEAKER_CUE_INFINITIVE
                || this == SPEAKER_CUE_ADDRESSEE_INFINITIVE;
    }

    /** Whether the content is a quotation with its cue, which the next quotation may go on with. */
    boolean isQuotation() {
        return this == QUOTE_CUE_SPEAKER || this == SPEAKER_CUE_QUOTE;
    }
}
