package org.dateline.parser.clause;

/**
 * A main verb with its auxiliaries, negation and the adverbs among them, as token numbers.
 *
 * @param start the first token
 * @param end the token after the last one
 * @param verb the main verb
 * @param form whether the group is finite, and if not what it is
 * @param tense of the first auxiliary or the verb itself
 * @param modality what the modal verb says, {@code is to} and {@code have to} included
 * @param perfect whether it is a perfect: has met, had met, to have met
 * @param progressive whether it is a progressive: is meeting
 * @param passive whether it is a passive, a bare past participle included
 * @param negated whether it is negated
 */
public record VerbGroup(
        int start,
        int end,
        int verb,
        Form form,
        Tense tense,
        Modality modality,
        boolean perfect,
        boolean progressive,
        boolean passive,
        boolean negated) {
    /** Forms of a verb group. */
    public enum Form {
        /** It has tense or a modal verb. */
        FINITE,
        /** It begins with {@code to}. */
        INFINITIVE,
        /** A verb in -ing without auxiliary. */
        GERUND,
        /** A past participle without auxiliary. */
        PARTICIPLE,
        /** A base form without auxiliary or {@code to}: an imperative, or after {@code let}. */
        BASE
    }

    /** Tenses. */
    public enum Tense {
        /** Past, the past of {@code would} left aside. */
        PAST,
        /** Present. */
        PRESENT,
        /** {@code will} and {@code shall}, {@code is going to}. */
        FUTURE,
        /** None: not finite, or a modal verb. */
        NONE
    }

    /** What a modal verb adds. */
    public enum Modality {
        /** No modal verb. */
        NONE,
        /** will, shall, is going to. */
        WILL,
        /** would. */
        WOULD,
        /** may, might, can, could. */
        POSSIBLE,
        /** must, should, ought to, has to. */
        NECESSARY,
        /** is to, was to. */
        ARRANGED
    }

    /** Whether the group has tense or a modal verb. */
    public boolean isFinite() {
        return form == Form.FINITE;
    }

    /** The same verb as a participle that stands for a passive: "a man | accused | of fraud". */
    VerbGroup asParticiple() {
        return new VerbGroup(start, end, verb, Form.PARTICIPLE, Tense.NONE, Modality.NONE, false, false, true, negated);
    }

    /** The same verb with a tense and nothing else. */
    VerbGroup asFinite(Tense tense) {
        return new VerbGroup(start, end, verb, Form.FINITE, tense, Modality.NONE, false, false, false, negated);
    }
}
