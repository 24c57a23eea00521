package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** An office or a title that an actor holds: President of France, spokesman. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = Role.Builder.class)
public sealed interface Role extends WithRole permits ImmutableRole {
    /**
     * Starts one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts another from this one.
     *
     * @return a builder that holds all of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * The title.
     *
     * @return a string of one character or more
     */
    String title();

    /**
     * What the title belongs to.
     *
     * @return the ISO 3166-1 alpha-3 code of a country, else the id of an actor of the same article
     */
    Optional<String> of();

    /**
     * Whether the role is held at the time of the article.
     *
     * @return {@link RoleStatus#CURRENT} unless set
     */
    @Value.Default
    default RoleStatus status() {
        return RoleStatus.CURRENT;
    }

    /**
     * The words that name the role.
     *
     * @return their place in the text, empty if no words say it
     */
    Optional<Span> span();

    /** Collects the parts of a Role. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableRole.Builder {
        Builder() {}
    }
}
