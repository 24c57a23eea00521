/** A user of Dateline. */
module consumer {
    requires org.dateline.parser;

    exports consumer;
}
