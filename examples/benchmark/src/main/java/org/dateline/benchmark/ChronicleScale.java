package org.dateline.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dateline.chronicle.Chronicle;
import org.dateline.chronicle.Chronicler;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.Mention;
import org.dateline.model.MentionKind;
import org.dateline.model.Participant;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Place;
import org.dateline.model.Role;
import org.dateline.model.Span;
import org.dateline.model.Speaker;
import org.dateline.model.Statement;
import org.dateline.model.StatementAct;
import org.dateline.model.StatementMode;
import org.dateline.model.TimeBasis;
import org.dateline.model.TimeExpression;
import org.dateline.model.TimeKind;
import org.dateline.model.TimePrecision;

/**
 * Prints what a chronicle of many made-up articles takes: {@code ChronicleScale [articles [days]]}.
 *
 * <p>An article has six actors, five statements (two of them quotations, every fourth of those repeated from elsewhere)
 * and on average one meeting. Few actors are in many articles and many in few, as in news: the one of rank n is taken in
 * proportion to 1/n. Run it with {@code -Xmx2g} and look at the processor's time of the whole process, collector included.
 */
final class ChronicleScale {
    private static final String[] COUNTRIES = {
        "USA", "CHN", "RUS", "DEU", "FRA", "GBR", "UKR", "JPN", "IND", "TUR", "POL", "ITA", "ESP", "BRA", "KOR", "IRN",
        "ISR", "SAU", "EGY", "ZAF", "NGA", "KEN", "MEX", "CAN", "AUS", "IDN", "PAK", "VNM", "SWE", "NOR", "FIN", "DNK"
    };
    private static final int PEOPLE = 4000;
    private static final MeetingStatus[] STATUSES = MeetingStatus.values();
    private static final MeetingForm[] FORMS = MeetingForm.values();

    private final Random random = new Random(1);
    private final double[] weights = new double[PEOPLE];

    private ChronicleScale() {
        double sum = 0;
        for (int i = 0; i < PEOPLE; i++) {
            sum += 1.0 / (i + 2);
            weights[i] = sum;
        }
    }

    /**
     * Prints the figures.
     *
     * @param args how many articles, of how many days
     */
    public static void main(String[] args) {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int days = args.length > 1 ? Integer.parseInt(args[1]) : 365;
        ChronicleScale scale = new ChronicleScale();
        long making = 0;
        double begin = cpu();
        Chronicler chronicler = Chronicler.create();
        for (int i = 0; i < count; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            Article article = scale.article(i, days);
            making += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            chronicler.add(article);
        }
        double taken = cpu();
        Chronicle chronicle = chronicler.chronicle();
        double made = cpu();
        System.out.printf(
                Locale.ROOT,
                "%d articles of %d days: %d actors, %d statements, %d meetings, %d conflicts, longest history %d%n",
                count,
                days,
                chronicle.actors().size(),
                chronicle.statements().size(),
                chronicle.meetings().size(),
                chronicle.meetings().stream()
                        .mapToInt(m -> m.conflicts().size())
                        .sum(),
                chronicle.meetings().stream()
                        .mapToInt(m -> m.reports().size())
                        .max()
                        .orElse(0));
        System.out.printf(
                Locale.ROOT,
                "CPU seconds of the process: %.1f to take the articles in (%.1f to make them up), %.1f for the chronicle%n",
                taken - begin,
                making / 1e9,
                made - taken);
        System.out.printf(Locale.ROOT, "heap: peak %d MB, live at the end %d MB%n", peak(), live());
        if (chronicle.articles().size() != count) {
            throw new IllegalStateException("articles were lost");
        }
    }

    private static double cpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private int rank() {
        double point = random.nextDouble() * weights[PEOPLE - 1];
        int low = Arrays.binarySearch(weights, point);
        return Math.min(PEOPLE - 1, low < 0 ? -low - 1 : low);
    }

    private Actor actor(int rank) {
        String country = COUNTRIES[rank % COUNTRIES.length];
        if (rank % 3 == 0) {
            return Actor.builder()
                    .id(ActorId.of("land-" + country))
                    .kind(ActorKind.COUNTRY)
                    .name("Land " + country)
                    .country(country)
                    .addMentions(Mention.of(MentionKind.NAME, Span.of(0, 4)))
                    .build();
        }
        boolean surname = random.nextInt(10) == 0;
        String name = (surname ? "" : "Given" + rank + " ") + "Name" + rank % 3000;
        return Actor.builder()
                .id(ActorId.of(name.toLowerCase(Locale.ROOT).replace(' ', '-')))
                .kind(ActorKind.PERSON)
                .name(name)
                .country(country)
                .addRoles(Role.builder()
                        .title("minister of " + rank % 20)
                        .of(country)
                        .build())
                .addMentions(Mention.of(MentionKind.NAME, Span.of(0, 4)))
                .build();
    }

    private Article article(int number, int days) {
        LocalDate date = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(days));
        Map<ActorId, Actor> actors = new LinkedHashMap<>();
        while (actors.size() < 6) {
            Actor actor = actor(rank());
            actors.putIfAbsent(actor.id(), actor);
        }
        List<Actor> list = List.copyOf(actors.values());
        StringBuilder text = new StringBuilder();
        List<Statement> statements = new ArrayList<>();
        for (int s = 0; s < 5; s++) {
            int start = text.length();
            boolean quoted = s < 2;
            int words = random.nextInt(4) == 0 ? random.nextInt(5000) : number * 10 + s;
            text.append("These are the words that belong to number ")
                    .append(words)
                    .append(". ");
            Span span = Span.of(start, text.length() - 1);
            statements.add(Statement.builder()
                    .id("s" + s)
                    .span(span)
                    .addSpeakers(Speaker.builder().actor(list.get(s).id()).build())
                    .act(StatementAct.SAY)
                    .mode(quoted ? StatementMode.DIRECT : StatementMode.INDIRECT)
                    .content(List.of(span))
                    .quotes(quoted ? List.of(span) : List.of())
                    .build());
        }
        Article.Builder article = Article.builder()
                .id(date + "-" + number)
                .date(date)
                .text(text.toString())
                .actors(list)
                .statements(statements);
        if (random.nextInt(3) > 0) {
            article.addMeetings(meeting("m1", date, list.get(0), list.get(1)));
        }
        if (random.nextInt(3) == 0) {
            article.addMeetings(meeting("m2", date, list.get(2), list.get(3)));
        }
        return article.build();
    }

    private Meeting meeting(String id, LocalDate date, Actor one, Actor other) {
        Meeting.Builder meeting = Meeting.builder()
                .id(id)
                .addParticipants(Participant.of(one.id(), ParticipantPart.PARTICIPANT))
                .addParticipants(Participant.of(other.id(), ParticipantPart.PARTICIPANT))
                .form(FORMS[random.nextInt(FORMS.length)])
                .status(STATUSES[random.nextInt(STATUSES.length)]);
        if (random.nextInt(3) > 0) {
            LocalDate day = date.plusDays(random.nextInt(14) - 7);
            meeting.time(TimeExpression.builder()
                    .kind(TimeKind.DATE)
                    .start(day.atStartOfDay())
                    .end(day.plusDays(1).atStartOfDay())
                    .precision(TimePrecision.DAY)
                    .basis(TimeBasis.RESOLVED)
                    .build());
        }
        if (random.nextBoolean()) {
            int country = random.nextInt(4);
            meeting.place(Place.builder()
                    .name("Town" + country)
                    .country(COUNTRIES[country])
                    .build());
        }
        return meeting.build();
    }
}
