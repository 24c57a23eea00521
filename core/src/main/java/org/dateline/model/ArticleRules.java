package org.dateline.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rules that make an article consistent, each checked in time linear in the article. */
final class ArticleRules {
    private static final int LAST_YEAR = 9999;

    private final Article article;
    private final SpanRule spans;
    private int passageEnd;

    // kept, as they are held for the parts of each finding
    private final Consumer<Role> roles = this::checkRole;
    private final Consumer<Mention> mentions = this::checkMention;
    private final Consumer<Speaker> speakers = this::checkSpeaker;
    private final Consumer<Cue> cues = this::checkCue;
    private final Consumer<Hedge> hedges = this::checkHedge;
    private final Consumer<TimeExpression> times = this::checkTime;
    private final Consumer<Participant> participants = this::checkParticipant;
    private final Consumer<Place> places = this::checkPlace;
    private final Consumer<MeetingMention> meetingMentions = this::checkMeetingMention;

    private ArticleRules(Article article) {
        this.article = article;
        this.spans = new SpanRule(article.text().length());
    }

    static void check(Article article) {
        ArticleRules rules = new ArticleRules(article);
        rules.checkHeader();
        each("passages", article.passages(), rules::checkPassage);
        UniqueIds.check("actors", article.actors(), actor -> actor.id().value(), article.actorsById());
        each("actors", article.actors(), rules::checkActor);
        UniqueIds.check("statements", article.statements(), Statement::id, article.statementsById());
        each("statements", article.statements(), rules::checkStatement);
        ReportChains.check(article);
        UniqueIds.check("meetings", article.meetings(), Meeting::id, article.meetingsById());
        each("meetings", article.meetings(), rules::checkMeeting);
        each("times", article.times(), rules.times);
        each("warnings", article.warnings(), warning -> rules.spans.check("span", warning.span()));
    }

    /** Holds a rule for each part of a list; a broken one tells which. */
    static <T> void each(String member, List<T> parts, Consumer<T> rule) {
        int i = 0;
        try {
            for (; i < parts.size(); i++) {
                rule.accept(parts.get(i));
            }
        } catch (InconsistentArticleException e) {
            throw e.in(Integer.toString(i)).in(member);
        }
    }

    private void checkHeader() {
        require(article.version() >= 1, "version", "version must be 1 or more, is ", article.version());
        require(!article.id().isEmpty(), "id", "id must not be empty, is ", "\"\"");
        int year = article.date().getYear();
        require(
                year >= 0 && year <= LAST_YEAR,
                "date",
                "the date must have a year of four digits, is ",
                article.date());
    }

    private void checkPassage(Passage passage) {
        spans.check("span", passage.span());
        int start = passage.span().start();
        require(start >= passageEnd, "span", "passages must be in order and not overlap, one starts at ", start);
        passageEnd = passage.span().end();
    }

    private void checkActor(Actor actor) {
        each("roles", actor.roles(), roles);
        each("mentions", actor.mentions(), mentions);
    }

    private void checkMention(Mention mention) {
        spans.check("span", mention.span());
    }

    private void checkRole(Role role) {
        spans.check("span", role.span());
        role.of()
                .ifPresent(of -> require(
                        CountryCodes.isCode(of) || (!of.isEmpty() && isActor(ActorId.of(of))),
                        "of",
                        "a role must be of a country's code or of an actor of the article, is of ",
                        of));
    }

    private void checkStatement(Statement statement) {
        spans.check("span", statement.span());
        each("speakers", statement.speakers(), speakers);
        in("cue", statement.cue(), cues);
        spans.checkAll("content", statement.content());
        spans.checkAll("quotes", statement.quotes());
        each("addressees", statement.addressees(), speakers);
        each("hedges", statement.hedges(), hedges);
        in("time", statement.time(), times);
        checkReportedIn(statement.reportedIn());
    }

    private static <T> void in(String member, Optional<T> part, Consumer<T> rule) {
        if (part.isPresent()) {
            SpanRule.in(member, part.get(), rule);
        }
    }

    private void checkCue(Cue cue) {
        spans.checkAll("spans", cue.spans());
    }

    private void checkHedge(Hedge hedge) {
        spans.check("span", hedge.span());
    }

    private void checkTime(TimeExpression time) {
        spans.check(time);
    }

    private void checkSpeaker(Speaker speaker) {
        checkActorId(speaker.actor());
        spans.check("span", speaker.span());
    }

    private void checkMeeting(Meeting meeting) {
        each("participants", meeting.participants(), participants);
        in("time", meeting.time(), times);
        in("place", meeting.place(), places);
        spans.check("topic", meeting.topic());
        each("mentions", meeting.mentions(), meetingMentions);
    }

    private void checkParticipant(Participant participant) {
        checkActorId(participant.actor());
    }

    private void checkPlace(Place place) {
        spans.check("span", place.span());
    }

    private void checkMeetingMention(MeetingMention mention) {
        spans.check("span", mention.span());
        spans.check("trigger", mention.trigger());
        checkReportedIn(mention.reportedIn());
    }

    private void checkActorId(ActorId id) {
        require(isActor(id), "actor", "an actor that a finding names must be one of the article's, there is no ", id);
    }

    private void checkReportedIn(Optional<String> id) {
        if (id.isPresent()) {
            boolean known = article.statementsById().containsKey(id.get());
            require(known, "reportedIn", "reportedIn must be a statement of the article, there is no ", id.get());
        }
    }

    private boolean isActor(ActorId id) {
        return article.actorsById().containsKey(id);
    }

    private static void require(boolean holds, String member, String rule, Object value) {
        if (!holds) {
            String text = value instanceof ActorId id ? id.value() : value.toString();
            throw new InconsistentArticleException("article: " + rule + text).in(member);
        }
    }
}
