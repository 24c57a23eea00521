package org.dateline.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.Samples;
import org.dateline.model.StatementAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodesTest {
    @ParameterizedTest
    @CsvSource({
        "105, 'Demand that target yields, not specified below'",
        "106, 'Demand meeting, negotiation'",
        "107, Demand settling of dispute",
        "108, Demand mediation"
    })
    void demandsAsTheCodebookLabelsThem(String code, String label) {
        assertThat(CameoCode.of(code).label()).isEqualTo(label);
        assertThat(CameoCode.of(code).root()).isSameAs(CameoCode.of("10"));
    }

    @ParameterizedTest
    @EnumSource(StatementAct.class)
    void everyActInCameo(StatementAct act) {
        assertThat(CameoCode.of(act)).as(act.name()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "SAY, 010, -",
        "DENY, 016, -",
        "DECLINE_COMMENT, 011, -",
        "CONSIDER, 014, -",
        "APPEAL, 020, -",
        "DEMAND, 100, DEMAND",
        "PROMISE, 030, AGREE",
        "REJECT, 120, REJECT",
        "ACCUSE, 112, ACCUSE/disapprove",
        "CRITICIZE, 111, ACCUSE/disapprove",
        "PRAISE, 051, SUPPORT",
        "THREATEN, 130, THREATEN",
        "APOLOGIZE, 055, CONCEDE"
    })
    void statementInBoth(StatementAct act, String cameo, String plover) {
        assertThat(CameoCode.of(act)).contains(CameoCode.of(cameo));
        assertThat(PloverCode.of(act).map(PloverCode::toString).orElse("-")).isEqualTo(plover);
        assertThat(PloverCode.of(Samples.told().withAct(act))).isEqualTo(PloverCode.of(act));
        assertThat(CameoCode.of(Samples.told().withAct(act))).contains(CameoCode.of(cameo));
        assertThat(CameoCode.of(Samples.told().withAct(act).withNegated(true))).isEmpty();
        assertThat(PloverCode.of(Samples.told().withAct(act).withNegated(true))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PERSON, HELD, 040, CONSULT",
        "VISIT, UNDERWAY, 042, CONSULT/visit",
        "PHONE_CALL, HELD, 041, CONSULT/phone",
        "VIDEO_CALL, HELD, 040, CONSULT/phone",
        "TALKS, HELD, 046, CONSULT",
        "PHONE_CALL, PLANNED, 036, AGREE",
        "VISIT, PROPOSED, 036, AGREE",
        "TALKS, REFUSED, 125, REJECT/meet",
        "TALKS, CANCELLED, 164, SANCTION/cancel",
        "VISIT, CANCELLED, 161, SANCTION/cancel",
    })
    void meetingInBoth(MeetingForm form, MeetingStatus status, String cameo, String plover) {
        assertThat(CameoCode.of(Samples.visit().withForm(form).withStatus(status)))
                .contains(CameoCode.of(cameo));
        assertThat(PloverCode.of(Samples.visit().withForm(form).withStatus(status)))
                .map(PloverCode::toString)
                .contains(plover);
    }

    @ParameterizedTest
    @EnumSource(MeetingForm.class)
    void noEventInEither(MeetingForm form) {
        for (MeetingStatus status : List.of(MeetingStatus.DENIED, MeetingStatus.POSSIBLE, MeetingStatus.POSTPONED)) {
            assertThat(CameoCode.of(form, status)).isEmpty();
            assertThat(PloverCode.of(form, status)).isEmpty();
        }
        Stream.of(MeetingStatus.values())
                .filter(status -> status.outranks(MeetingStatus.POSTPONED) || status == MeetingStatus.PLANNED)
                .forEach(status -> assertThat(CameoCode.of(form, status)).isPresent());
    }

    @Test
    void codesInTheOrderOfTheCodebook() {
        assertThat(CameoCode.all()).extracting(CameoCode::code).isSorted().doesNotHaveDuplicates();
        assertThat(CameoCode.all())
                .as("the roots of what is said and of who meets")
                .extracting(CameoCode::code)
                .contains("01", "02", "03", "04", "05", "10", "11", "12", "13", "16");
        assertThat(CameoCode.all()).allSatisfy(code -> assertThat(code.root()).isNotNull());
        assertThat(CameoCode.of("042")).hasToString("042 Make a visit");
    }

    /** As the files of the tables write them. */
    @ParameterizedTest
    @CsvSource({"112, ACCUSE disapprove, 112, ACCUSE/disapprove", "164, SANCTION, 164, SANCTION", "-, -, '', ''"})
    void fieldsOfATable(String cameo, String plover, String code, String event) {
        CodeTables.Codes codes = CodeTables.Codes.of(cameo, plover);
        assertThat(codes.cameo().map(CameoCode::code).orElse("")).isEqualTo(code);
        assertThat(codes.plover().map(PloverCode::toString).orElse("")).isEqualTo(event);
    }

    @Test
    void codeThatIsNotKnown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CameoCode.of("999"))
                .withMessageContaining("999");
    }
}
