package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** The name of one meeting of one article, since meetings of different articles may be equal as values. */
@Value.Immutable
@ModelStyle
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface MeetingRef extends WithMeetingRef permits ImmutableMeetingRef {
    /**
     * Makes a reference.
     *
     * @param article the id of the article
     * @param meeting the id of the meeting in it
     * @return the reference
     */
    @JsonCreator
    static MeetingRef of(
            @JsonProperty(value = "article", required = true) String article,
            @JsonProperty(value = "meeting", required = true) String meeting) {
        return ImmutableMeetingRef.of(article, meeting);
    }

    /**
     * The article.
     *
     * @return its id
     */
    @Value.Parameter
    String article();

    /**
     * The meeting in the article.
     *
     * @return its id
     */
    @Value.Parameter
    String meeting();
}
