package org.dateline.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the values of Dateline are generated: the implementation and its builder stay package-private, users see the
 * interface and its nested builder only.
 *
 * <p>No annotation of the class path is put on generated code but {@link Override}; otherwise everyone who compiles
 * against it with all warnings on is told of a class that he does not have.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        deferCollectionAllocation = true,
        depluralize = true,
        depluralizeDictionary = {"alias:aliases", "content:content"},
        allowedClasspathAnnotations = {Override.class})
public @interface ModelStyle {}
