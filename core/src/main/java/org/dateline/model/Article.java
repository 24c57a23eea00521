package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A dated text with what it says: its passages, its actors, and who said what and met whom and when.
 *
 * <p>An article is consistent: ids are unique, every id that a finding names is one of the article's own, every span
 * lies in the text, passages are in order and do not overlap, and {@link Statement#reportedIn()} has no cycle. Building
 * one that is not fails with an {@link InconsistentArticleException} that names the rule, the value and its place. The
 * article's own id is any string of one character or more: the parser gives {@link #idOf(LocalDate, String)}, which is
 * also what a builder gives unless told otherwise, and ids of another making are kept.
 *
 * {@snippet file="org/dateline/json/SnippetTest.java" region="article"}
 *
 * <p>Articles are immutable and may be shared between threads.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = Article.Builder.class)
public sealed interface Article extends WithArticle permits ImmutableArticle {
    /** The version of the wire format that this library writes. */
    int CURRENT_VERSION = 1;

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The id of the article with a date and a text.
     *
     * @param date the date
     * @param text the text
     * @return the date and the first 12 hexadecimal digits of SHA-256 over the text's UTF-16 code units, big-endian
     */
    static String idOf(LocalDate date, String text) {
        return ArticleIds.idOf(date, text);
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
     * The version of the wire format.
     *
     * @return {@link #CURRENT_VERSION} unless set or read
     */
    @Value.Default
    default int version() {
        return CURRENT_VERSION;
    }

    /**
     * The key of the article.
     *
     * @return {@link #idOf idOf(date, text)} unless set or read
     */
    @Value.Default
    default String id() {
        return idOf(date(), text());
    }

    /**
     * The date of the article.
     *
     * @return the date of its header
     */
    LocalDate date();

    /**
     * The time of the article.
     *
     * @return the time, where the header gives one
     */
    @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    Optional<OffsetDateTime> dateTime();

    /**
     * The headline.
     *
     * @return the title, where the text has one
     */
    Optional<String> title();

    /**
     * The outlet.
     *
     * @return its name, where it is known
     */
    Optional<String> source();

    /**
     * Where the article was published.
     *
     * @return its address, where it is known
     */
    Optional<URI> url();

    /**
     * The text, without its date header and without white space at either end.
     *
     * @return what all spans count in
     */
    String text();

    /**
     * The blocks of the text.
     *
     * @return passages in the order of the text, which do not overlap
     */
    List<Passage> passages();

    /**
     * The parties that the text speaks of.
     *
     * @return one actor for each
     */
    List<Actor> actors();

    /**
     * What was said.
     *
     * @return the statements in the order of the text
     */
    List<Statement> statements();

    /**
     * Who met.
     *
     * @return the meetings in the order of the text
     */
    List<Meeting> meetings();

    /**
     * The times that the text names.
     *
     * @return the times in the order of the text
     */
    List<TimeExpression> times();

    /**
     * What could not be read.
     *
     * @return the warnings in the order of the text
     */
    List<Warning> warnings();

    /**
     * The actors by their ids.
     *
     * @return an unmodifiable map in the order of {@link #actors()}
     */
    @Value.Lazy
    default Map<ActorId, Actor> actorsById() {
        return UniqueIds.index(actors(), Actor::id);
    }

    /**
     * The statements by their ids.
     *
     * @return an unmodifiable map in the order of {@link #statements()}
     */
    @Value.Lazy
    default Map<String, Statement> statementsById() {
        return UniqueIds.index(statements(), Statement::id);
    }

    /**
     * The meetings by their ids.
     *
     * @return an unmodifiable map in the order of {@link #meetings()}
     */
    @Value.Lazy
    default Map<String, Meeting> meetingsById() {
        return UniqueIds.index(meetings(), Meeting::id);
    }

    /**
     * The actor with an id.
     *
     * @param id an id from this article
     * @return the actor
     * @throws NoSuchElementException if the article has none such
     */
    default Actor actor(ActorId id) {
        return ArticleLookups.require("actor", id.value(), actorsById().get(id), id());
    }

    /**
     * The statement with an id.
     *
     * @param id an id from this article
     * @return the statement
     * @throws NoSuchElementException if the article has none such
     */
    default Statement statement(String id) {
        return ArticleLookups.require("statement", id, statementsById().get(id), id());
    }

    /**
     * The meeting with an id.
     *
     * @param id an id from this article
     * @return the meeting
     * @throws NoSuchElementException if the article has none such
     */
    default Meeting meeting(String id) {
        return ArticleLookups.require("meeting", id, meetingsById().get(id), id());
    }

    /**
     * The words at a place.
     *
     * @param span a place in this article's text
     * @return the words
     * @throws IndexOutOfBoundsException if the place lies outside the text
     */
    default String textOf(Span span) {
        return text().substring(span.start(), span.end());
    }

    /**
     * The words at several places.
     *
     * @param spans places in this article's text, such as a statement's content
     * @return the words at each
     * @throws IndexOutOfBoundsException if a place lies outside the text
     */
    default List<String> textsOf(List<Span> spans) {
        return spans.stream().map(this::textOf).toList();
    }

    /**
     * Who makes a statement.
     *
     * @param statement a statement of this article
     * @return the speakers, none where the text names none
     * @throws NoSuchElementException if the statement is of another article
     */
    default List<Actor> speakersOf(Statement statement) {
        return ArticleLookups.actorsOf(this, statement.speakers());
    }

    /**
     * Whom a statement is made to.
     *
     * @param statement a statement of this article
     * @return the addressees, none where the text names none
     * @throws NoSuchElementException if the statement is of another article
     */
    default List<Actor> addresseesOf(Statement statement) {
        return ArticleLookups.actorsOf(this, statement.addressees());
    }

    /**
     * Who takes part in a meeting.
     *
     * @param meeting a meeting of this article
     * @return the participants in its order
     * @throws NoSuchElementException if the meeting is of another article
     */
    default List<Actor> participantsOf(Meeting meeting) {
        return meeting.participants().stream().map(p -> actor(p.actor())).toList();
    }

    /**
     * The sources through which a statement comes to the reader.
     *
     * @param statement a statement of this article
     * @return the statements it is reported in, the outermost first, and itself as the last
     * @throws NoSuchElementException if the statement is of another article
     */
    default List<Statement> chainOf(Statement statement) {
        return ReportChains.chainOf(this, statement);
    }

    /**
     * What an actor says.
     *
     * @param actor the id of an actor
     * @return the statements that it alone or with others makes, in the order of the text
     */
    default List<Statement> statementsBy(ActorId actor) {
        return ArticleLookups.statementsBy(this, actor);
    }

    /**
     * What an actor says.
     *
     * @param actor an actor of this article
     * @return the statements that it alone or with others makes, in the order of the text
     */
    default List<Statement> statementsBy(Actor actor) {
        return statementsBy(actor.id());
    }

    /**
     * The meetings that an actor takes part in.
     *
     * @param actor the id of an actor
     * @return the meetings in the order of the text, those that did not take place included
     */
    default List<Meeting> meetingsOf(ActorId actor) {
        return ArticleLookups.meetingsOf(this, actor);
    }

    /**
     * The meetings that an actor takes part in.
     *
     * @param actor an actor of this article
     * @return the meetings in the order of the text, those that did not take place included
     */
    default List<Meeting> meetingsOf(Actor actor) {
        return meetingsOf(actor.id());
    }

    /**
     * A name for a statement that holds beyond this article.
     *
     * @param statement a statement of this article
     * @return the reference
     */
    default StatementRef refOf(Statement statement) {
        return StatementRef.of(id(), statement.id());
    }

    /**
     * A name for a meeting that holds beyond this article.
     *
     * @param meeting a meeting of this article
     * @return the reference
     */
    default MeetingRef refOf(Meeting meeting) {
        return MeetingRef.of(id(), meeting.id());
    }

    /** Holds the rules that make an article consistent. */
    @Value.Check
    default void check() {
        ArticleRules.check(this);
    }

    /** Collects the parts of an Article. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableArticle.Builder {
        Builder() {}
    }
}
