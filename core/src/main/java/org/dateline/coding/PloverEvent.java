package org.dateline.coding;

/** The event types of PLOVER (Political Language Ontology for Verifiable Event Records), manual 0.7b1 of 2021. */
public enum PloverEvent {
    /** Agrees to, offers or promises to cooperate. */
    AGREE,

    /** Meets, visits, calls. */
    CONSULT,

    /** Supports in words or by diplomacy. */
    SUPPORT,

    /** Gives way in words. */
    CONCEDE,

    /** Cooperates in deeds, to the good of both. */
    COOPERATE,

    /** Gives material aid. */
    AID,

    /** Gives way in deeds. */
    RETREAT,

    /** Demands or orders. */
    DEMAND,

    /** Disapproves, accuses, investigates. */
    ACCUSE,

    /** Rejects or refuses. */
    REJECT,

    /** Threatens. */
    THREATEN,

    /** Protests as a crowd. */
    PROTEST,

    /** Reduces relations. */
    SANCTION,

    /** Mobilizes forces. */
    MOBILIZE,

    /** Represses without violence to the body. */
    COERCE,

    /** Uses violence. */
    ASSAULT
}
