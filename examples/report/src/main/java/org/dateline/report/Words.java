package org.dateline.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dateline.chronicle.Conflict;
import org.dateline.chronicle.Evidence;
import org.dateline.model.ActorKind;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.ParticipantPart;
import org.dateline.model.StatementAct;
import org.dateline.model.TimeExpression;

/** The page's English. */
final class Words {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter NUMBER = DateTimeFormatter.ofPattern("d", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private Words() {}

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String shortDay(LocalDate date) {
        return SHORT_DAY.format(date);
    }

    static String month(LocalDate date) {
        return MONTH.format(date);
    }

    /** The days of a time: one, or the first and the last. */
    static String days(TimeExpression time) {
        if (time.start().isEmpty() || time.end().isEmpty()) {
            return time.value().orElse("");
        }
        LocalDateTime start = time.start().get();
        LocalDateTime last = time.end().get().minusNanos(1);
        return days(start.toLocalDate(), last.toLocalDate());
    }

    /** "7 to 20 September 2026": what both days share is said once. */
    static String days(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        boolean sameYear = first.getYear() == last.getYear();
        DateTimeFormatter start = !sameYear ? DAY : first.getMonth() == last.getMonth() ? NUMBER : DAY_OF_YEAR;
        return start.format(first) + " to " + day(last);
    }

    /** What somebody did, or did not do. */
    static String verb(StatementAct act, boolean negated) {
        String base = lower(act);
        if (negated) {
            return "did not " + base;
        }
        return switch (act) {
            case SAY -> "said";
            case DENY -> "denied";
            case DECLINE_COMMENT -> "declined to comment";
            default -> base.endsWith("e") ? base + "d" : base + "ed";
        };
    }

    static String form(MeetingForm form) {
        return switch (form) {
            case IN_PERSON -> "meeting in person";
            case VISIT -> "visit";
            case PHONE_CALL -> "phone call";
            case VIDEO_CALL -> "video call";
            case TALKS -> "talks";
        };
    }

    static String status(MeetingStatus status) {
        return lower(status);
    }

    static String kind(ActorKind kind) {
        return lower(kind);
    }

    static String part(ParticipantPart part) {
        return lower(part);
    }

    static String about(Conflict.Topic topic) {
        return switch (topic) {
            case PLACE -> "where it takes place";
            case TIME -> "when it takes place";
            case STATUS -> "whether it takes place";
        };
    }

    /** Why a report is joined to the others: "parties, form and day". */
    static String evidence(List<Evidence> evidence) {
        return list(evidence.stream().map(Words::evidence).toList());
    }

    private static String evidence(Evidence evidence) {
        return switch (evidence) {
            case PARTICIPANTS -> "parties";
            case COUNTRY_FOR_PERSON -> "a country for its representative";
            case OFFICE_FOR_PERSON -> "an office for its holder";
            case FORM -> "form";
            case PLACE -> "country";
            case TIME -> "day";
        };
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    /** "A", "A and B", "A, B and C". */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
