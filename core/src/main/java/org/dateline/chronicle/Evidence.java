package org.dateline.chronicle;

/** What speaks for two reports telling of one meeting. */
public enum Evidence {
    /** The same parties take part. */
    PARTICIPANTS,

    /** A country in one report stands for a person of it in the other. */
    COUNTRY_FOR_PERSON,

    /** An office in one report, such as "the Serbian president", stands for the person who holds it in the other. */
    OFFICE_FOR_PERSON,

    /** The parties come together in the same way. */
    FORM,

    /** Both name a place in the same country. */
    PLACE,

    /** It may take place on the same day. */
    TIME
}
