/** The domain model of Dateline, its JSON, and the chronicle across articles. */
module org.dateline.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jdk8;
    requires com.fasterxml.jackson.datatype.jsr310;

    exports org.dateline.chronicle;
    exports org.dateline.coding;
    exports org.dateline.json;
    exports org.dateline.model;

    opens org.dateline.chronicle to
            com.fasterxml.jackson.databind;
    opens org.dateline.model to
            com.fasterxml.jackson.databind;

    provides com.fasterxml.jackson.databind.Module with
            org.dateline.json.DatelineModule;
}
