package org.dateline.parser.lexicon;

/**
 * The word lists of the lexicon, each with the form of its lines. Fields are separated by {@code |}, items within a field by
 * {@code ;}; {@code -} is an empty field, {@code #} begins a comment.
 */
public enum LexiconList {
    /** Abbreviations whose full stop does not end a sentence: {@code Gen. | title}; kind {@code end} for those that may. */
    ABBREVIATIONS("abbreviations.txt", 1),
    /** Countries: {@code code | names | adjectives | people | capitals | offices}; the first name is the canonical one. */
    COUNTRIES("countries.txt", 2),
    /** Organisations: {@code name | aliases | country}. */
    ORGANIZATIONS("organizations.txt", 1),
    /** Outlets and agencies: {@code name | aliases | country}. */
    MEDIA("media.txt", 1),
    /** Other places: {@code name | country}. */
    PLACES("places.txt", 1),
    /** Titles and roles: {@code title | class}. */
    TITLES("titles.txt", 2),
    /** Forms of address: {@code Mr. | m}. */
    HONORIFICS("honorifics.txt", 1),
    /** Common nouns for parties: {@code noun | person, people, group or body | m, f or - | irregular plural}. */
    NOMINALS("nominals.txt", 2),
    /** Common nouns that settle the sense of a verb: {@code noun | site, force, toll, goods or office}. */
    NOUN_SENSES("noun-senses.txt", 2),
    /** Small classes of words: {@code word | causative, prefix, additional, anybody, quantity, share, former or acting}. */
    WORD_CLASSES("word-classes.txt", 2),
    /** Given names: {@code name | m, f or - | ? where it is a common word too}. */
    GIVEN_NAMES("given-names.txt", 1),
    /** Family names: {@code name}. */
    SURNAMES("surnames.txt", 1),
    /** Head words of organisations' names: {@code word | class}. */
    ORGANIZATION_WORDS("organization-words.txt", 1),
    /** Particles of personal names: {@code van der | start or inner}. */
    PARTICLES("particles.txt", 1),
    /** Cue verbs: {@code cue | irregular forms | act | frames}. */
    CUES("cues.txt", 4),
    /** Cue nouns: {@code noun | act | frames}. */
    CUE_NOUNS("cue-nouns.txt", 2),
    /** Fixed attributions: {@code phrase | act | kind}. */
    CUE_PHRASES("cue-phrases.txt", 3),
    /** Words that hedge: {@code word | reporter or speaker}. */
    HEDGES("hedges.txt", 2),
    /** Words that tell of meetings: {@code word | irregular forms | class | form or status | frames}. */
    MEETING_WORDS("meeting-words.txt", 5),
    /** Words that times are made of: {@code words | role | value}. */
    TIME_WORDS("time-words.txt", 2),
    /** Holidays: {@code names | rule}. */
    HOLIDAYS("holidays.txt", 2);

    private final String resource;
    private final int fields;

    LexiconList(String resource, int fields) {
        this.resource = resource;
        this.fields = fields;
    }

    String resource() {
        return resource;
    }

    /** How many fields a line must have. */
    int fields() {
        return fields;
    }
}
