package org.dateline.parser.lexicon;

/** What the lexicon knows of a single word. A word may have several. */
public enum WordFlag {
    /** Closed class: a form of {@code be}. */
    BE,
    /** Closed class: a form of {@code have}. */
    HAVE,
    /** Closed class: {@code do, does, did}. */
    DO,
    /** Closed class: a modal verb, its clitic forms included. */
    MODAL,
    /** Closed class: a word that negates. */
    NEGATION,
    /** Closed class: a personal pronoun. */
    PRONOUN,
    /** Closed class: a possessive pronoun. */
    POSSESSIVE,
    /** Closed class: who, whom, whose, which, what. */
    RELATIVE,
    /** Closed class: a preposition. */
    PREPOSITION,
    /** Closed class: a coordinating conjunction. */
    CONJUNCTION,
    /** Closed class: a subordinating conjunction. */
    SUBORDINATOR,
    /** A given name. */
    GIVEN_NAME,
    /** A given name of men only. */
    MASCULINE,
    /** A given name of women only. */
    FEMININE,
    /** A given name that is a common word or a place too. */
    DOUBTFUL_NAME,
    /** A family name. */
    SURNAME,
    /** A head word of organisations' names. */
    ORGANIZATION_WORD,
    /** What a company, a ministry or an office deals in; a head word of organisations' names as well. */
    BRANCH_WORD,
    /** A head word of media names. */
    MEDIA_WORD,
    /** A head word of place names. */
    PLACE_WORD,
    /** A word that opens the name of an organisation in a language that puts it first: Universidad, Institut. */
    OPENING_WORD,
    /** A particle of personal names, standing between given and family name. */
    PARTICLE,
    /** A particle that may begin a family name. */
    LEADING_PARTICLE,
    /** An abbreviation; its full stop is part of it. */
    ABBREVIATION,
    /** An abbreviation that may well end a sentence. */
    FINAL_ABBREVIATION,
    /** An abbreviation that is written with a small letter, too: fig., etc.; without it "ill." is no Illinois. */
    SMALL_ABBREVIATION,
    /** An abbreviation that ends a sentence before any capital but that of a time: p.m., etc. */
    LAST_ABBREVIATION,
    /** An abbreviation before a number: no., fig. */
    NUMBER_ABBREVIATION,
    /** A form of address: Mr., Dr., Sir. */
    HONORIFIC,
    /** A word in some name, title or cue: it is not unknown to the lexicon. */
    NOMINAL,
    /** A plural nominal. */
    PLURAL_NOMINAL,
    /** The first word of a name that may be written with a small letter. */
    SMALL_NAME,
    /** What can be hit, held or built: village, convoy. */
    SITE,
    /** Who or what fights or strikes: gunmen, missiles. */
    FORCE,
    /** What is claimed or kept without a word: lives, medals, birthdays. */
    TOLL,
    /** What is ordered, sold or provided: jets, loans. */
    GOODS,
    /** Who is appointed and dismissed: ministers, staff. */
    OFFICE,
    /** What something is done by the measure of, or words are met with, and that tells nothing: according to size, to applause. */
    MEASURE,
    /** A form of a verb whose object has a base form behind it: made, let. */
    CAUSATIVE,
    /** What may be the first part of a word with a hyphen: co, non. */
    PREFIX,
    /** An adjective for one more, or not the same: second, separate. */
    ADDITIONAL,
    /** An indefinite pronoun for people: anybody, everyone. */
    ANYBODY,
    /** How many or how much, which may stand alone as a subject: many, half. */
    QUANTITY,
    /** A noun for a part of a number of people: majority, third. */
    SHARE,
    /** Who holds an office no longer: ex, ousted. */
    FORMER,
    /** Who holds an office for a time: interim, caretaker. */
    ACTING,
    /** A verb that but links a subject to what is said of it, besides be: remains, seems. */
    COPULA,
    /** A noun that counts how often: times. */
    OCCASION,
    /** A participle that is a preposition before a topic: regarding. */
    TOPIC,
    /** A verb whose "until" tells of a day to come: gave, remanded. */
    GRANT,
    /** How much more or less there is, an adjective before a noun: more, fewer. */
    AMOUNT,
    /** An adverb of place that is an adjective before a noun: overseas, nationwide. */
    ATTRIBUTIVE,
    /** A present participle that is an adjective before a noun: rising, soaring. */
    CHANGING,
    /** A noun for what a reporter makes of a thing said: rebuff, setback. */
    COMMENT,
    /** A present participle for what comes of a thing said: raising fears. */
    AFTERMATH,
    /** A verb whose past tense is its base form: put, cut. */
    UNCHANGED,
    /** A verb whose participle is its base form, and its past tense another: come, become. */
    BASE_PARTICIPLE,
    /** A verb that makes its object do what an infinitive tells: led, prompted. */
    INDUCING,
    /** A past tense that is no participle: began, took. */
    PRETERITE,
    /** A noun that takes a plural verb and shows no plural: police, percent. */
    COLLECTIVE,
    /** The name of a weekday. */
    WEEKDAY,
    /** The name of a month. */
    MONTH;

    private final long bit = 1L << ordinal();

    long bit() {
        return bit;
    }
}
