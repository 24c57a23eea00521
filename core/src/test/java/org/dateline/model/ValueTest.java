package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ValueTest {
    @Test
    void spanAndItsNeighbours() {
        Span span = Span.of(3, 8);
        assertThat(span.length()).isEqualTo(5);
        assertThat(span.contains(Span.of(3, 8))).isTrue();
        assertThat(span.contains(Span.of(2, 8))).isFalse();
        assertThat(span.contains(3)).isTrue();
        assertThat(span.contains(8)).isFalse();
        assertThat(span.overlaps(Span.of(7, 9))).isTrue();
        assertThat(span.overlaps(Span.of(8, 9))).isFalse();
        assertThat(span.withEnd(9)).isEqualTo(Span.of(3, 9));
    }

    @Test
    void spanThatRunsBackwards() {
        assertThatIllegalStateException().isThrownBy(() -> Span.of(5, 4)).withMessageContaining("5..4");
        assertThatIllegalStateException().isThrownBy(() -> Span.of(-1, 4)).withMessageContaining("-1..4");
        assertThatIllegalStateException().isThrownBy(() -> Span.of(3, 8).withEnd(2));
    }

    @Test
    void orderOfMeetingStatuses() {
        assertThat(MeetingStatus.HELD.outranks(MeetingStatus.UNDERWAY)).isTrue();
        assertThat(MeetingStatus.CANCELLED.outranks(MeetingStatus.POSTPONED)).isTrue();
        assertThat(MeetingStatus.REFUSED.outranks(MeetingStatus.CANCELLED)).isFalse();
        assertThat(MeetingStatus.CANCELLED.outranks(MeetingStatus.REFUSED)).isFalse();
        assertThat(MeetingStatus.UNDERWAY.outranks(MeetingStatus.REFUSED)).isTrue();
        assertThat(MeetingStatus.POSSIBLE.outranks(MeetingStatus.DENIED)).isTrue();
    }

    @Test
    void intervalsThatDoNotFit() {
        TimeExpression week = Samples.nextWeek();
        LocalDateTime noon = LocalDateTime.parse("2022-02-07T12:00");
        assertThatIllegalStateException().isThrownBy(() -> week.withStart(noon)).withMessageContaining("WEEK");
        assertThatIllegalStateException()
                .isThrownBy(() -> week.withEnd(week.start().orElseThrow()))
                .withMessageContaining("before");
        assertThatIllegalStateException()
                .isThrownBy(() -> week.withPrecision(Optional.empty()))
                .withMessageContaining("together");
        assertThatIllegalStateException()
                .isThrownBy(() -> Samples.clock().withStart(LocalDateTime.parse("2022-02-04T09:30:01")))
                .withMessageContaining("09:30:01");
    }

    @Test
    void valuesOutOfRange() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Samples.told().withConfidence(1.01))
                .withMessageContaining("1.01");
        assertThatIllegalStateException().isThrownBy(() -> Samples.told().withConfidence(Double.NaN));
        assertThatIllegalStateException()
                .isThrownBy(() -> Samples.russia().withCountry("ru"))
                .withMessageContaining("ru");
        assertThatIllegalStateException().isThrownBy(() -> ActorId.of(""));
    }
}
