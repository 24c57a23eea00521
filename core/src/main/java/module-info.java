/** The domain model of Dateline and its JSON. */
module org.dateline.core {
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;

    exports org.dateline.model;

    opens org.dateline.model to
            com.fasterxml.jackson.databind;
}
