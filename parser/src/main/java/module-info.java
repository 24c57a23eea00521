/** Reads dated plain-text news into the Dateline model. */
module org.dateline.parser {
    requires transitive org.dateline.core;
    requires static org.jspecify;

    exports org.dateline.parser;
    exports org.dateline.parser.article;
    exports org.dateline.parser.clause;
    exports org.dateline.parser.lexicon;
    exports org.dateline.parser.meeting;
    exports org.dateline.parser.mention;
    exports org.dateline.parser.passage;
    exports org.dateline.parser.sentence;
    exports org.dateline.parser.statement;
    exports org.dateline.parser.text;
    exports org.dateline.parser.time;
}
