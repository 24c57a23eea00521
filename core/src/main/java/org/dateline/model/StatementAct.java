package org.dateline.model;

/** What a speaker does by a {@link Statement}. */
public enum StatementAct {
    /** Says, asserts, announces, reports, alleges, calls something by a name. */
    SAY,

    /** Confirms, affirms support. */
    CONFIRM,

    /** Denies, refutes. */
    DENY,

    /** Will not comment. */
    DECLINE_COMMENT,

    /** Warns of something. */
    WARN,

    /** Expects, predicts. */
    EXPECT,

    /** Considers doing something. */
    CONSIDER,

    /** Believes, thinks. */
    BELIEVE,

    /** Wants, hopes. */
    WANT,

    /** Promises, vows. */
    PROMISE,

    /** Proposes, offers, suggests. */
    PROPOSE,

    /** Urges, calls for, calls on someone. */
    APPEAL,

    /** Demands, orders. */
    DEMAND,

    /** Asks, asks someone to do something. */
    ASK,

    /** Agrees, accepts. */
    AGREE,

    /** Rejects, dismisses, rules out, refuses to. */
    REJECT,

    /** Accuses, blames. */
    ACCUSE,

    /** Criticizes, condemns. */
    CRITICIZE,

    /** Praises, welcomes, thanks. */
    PRAISE,

    /** Threatens. */
    THREATEN,

    /** Apologizes. */
    APOLOGIZE
}
