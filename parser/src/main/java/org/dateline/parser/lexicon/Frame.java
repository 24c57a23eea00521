package org.dateline.parser.lexicon;

/** What a cue takes, and what of it is content; the head of {@code cues.txt} gives an example of each. */
public enum Frame {
    /** Quoted words. */
    QUOTE("quote"),
    /** A parenthesis or inversion around the content. */
    PAREN("paren"),
    /** A clause with {@code that}. */
    THAT("that"),
    /** A clause without {@code that}. */
    BARE("bare"),
    /** A clause with whether, if, how, what ... */
    WH("wh"),
    /** An infinitive whose subject is the speaker. */
    TO("to"),
    /** A gerund whose subject is the speaker. */
    ING("ing"),
    /** A noun phrase. */
    OBJ("obj"),
    /** A noun phrase, only where no other frame fits. */
    WORDS("words"),
    /** A noun phrase with an infinitive, no addressee. */
    OBJ_TO("obj-to"),
    /** A noun phrase with {@code as}. */
    OBJ_AS("obj-as"),
    /** A noun phrase with its predicate. */
    OBJ_ADJ("obj-adj"),
    /** An addressee, then a clause. */
    ADDR_THAT("addr-that"),
    /** An addressee, then a wh clause. */
    ADDR_WH("addr-wh"),
    /** An addressee, then an infinitive. */
    ADDR_TO("addr-to"),
    /** An addressee, then a noun phrase. */
    ADDR_OBJ("addr-obj"),
    /** A passive and an infinitive, without speaker. */
    PASS_TO("pass-to"),
    /** The words of the cue after its verb open the content. */
    SELF("self"),
    /** Holds only with a quotation or a clause that {@code that} or a wh word opens. */
    WEAK("weak"),
    /** Told by nobody that is named, where the subject is a body or several people, who listen. */
    TOLD("told"),
    /** Not weak where the subject is a document or a count. */
    EVIDENCE("evidence"),
    /** Tells on what terms the source speaks, and makes no statement. */
    TERMS("terms"),
    /** With a number behind the preposition only. */
    FIGURE("figure"),
    /** Told of one speaker only, for several do so among each other. */
    ALONE("alone"),
    /** Tells that what its infinitive or gerund says is done: to begin, to continue. */
    ASPECT("aspect"),
    /** Tells how somebody comes by a text of others: to get, to receive. */
    RECEIPT("receipt"),
    /** A verb that lends itself to a cue noun as its object, whose act it has. */
    LIGHT("light"),
    /** A noun that tells an attitude towards a topic where nobody is named as its source too. */
    UNNAMED("unnamed"),
    /** In another sense where the subject fights or strikes, or the object is a force or a site. */
    NO_FORCE("no-force"),
    /** In another sense where the object is a toll. */
    NO_TOLL("no-toll"),
    /** In another sense where the object is goods. */
    NO_GOODS("no-goods"),
    /** In another sense where the object holds an office. */
    NO_OFFICE("no-office"),
    /** In another sense where the object is one person. */
    NO_PERSON("no-person"),
    /** In another sense where the object is several people. */
    NO_PEOPLE("no-people"),
    /** In another sense where the subject is neither a party nor a document. */
    NO_THING("no-thing"),
    /** A preposition with its noun phrase, which is the content. */
    PREPOSITION("prep:"),
    /** A noun phrase with a preposition. */
    OBJ_PREPOSITION("obj-"),
    /** An addressee, then a preposition. */
    ADDR_PREPOSITION("addr-"),
    /** An addressee after a preposition, then an infinitive. */
    PREPOSITION_TO("-to"),
    /** An addressee after a preposition, the content elsewhere. */
    PREPOSITION_ADDR("-addr");

    private final String name;

    Frame(String name) {
        this.name = name;
    }

    String code() {
        return name;
    }

    long bit() {
        return 1L << ordinal();
    }
}
