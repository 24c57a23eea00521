package org.dateline.parser;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;

/** The compiled classes of a module, as published. */
final class MainClasses {
    private MainClasses() {}

    /** All classes from where one was loaded, folder or jar, on the module path as on the class path. */
    static JavaClasses beside(Class<?> type) {
        URL place = type.getProtectionDomain().getCodeSource().getLocation();
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("module-info"))
                .withImportOption(location -> !location.contains("test-classes"))
                .importUrl(place);
    }
}
