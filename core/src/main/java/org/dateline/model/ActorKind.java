package org.dateline.model;

/** What sort of party an {@link Actor} is. */
public enum ActorKind {
    /** A human being. */
    PERSON,

    /** A country, also where its capital or its government stands for it. */
    COUNTRY,

    /** A ministry, an army, a party, an office, a company, an alliance. */
    ORGANIZATION,

    /** An outlet or a news agency. */
    MEDIA,

    /** Several that act as one: the West, protesters, media reports, two officials. */
    GROUP
}
