package org.dateline.parser;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.dateline.parser.article.RefusalHandler;
import org.dateline.parser.clause.ClauseFinder;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.LexiconList;
import org.dateline.parser.meeting.MeetingFinder;
import org.dateline.parser.mention.ActorFinder;
import org.dateline.parser.passage.PassageFinder;
import org.dateline.parser.sentence.SentenceSplitter;
import org.dateline.parser.statement.StatementFinder;
import org.dateline.parser.time.TimeFinder;

/**
 * Settings of a {@link NewsParser}. What is wrong in them fails here or in {@link #build()}, never while reading. Not thread-safe.
 *
 * {@snippet file="org/dateline/parser/SnippetTest.java" region="settings"}
 */
public final class NewsParserBuilder {
    private final Lexicon.Builder lexicon = Lexicon.builder();
    private final List<StatementFinder> statementFinders = new ArrayList<>();
    private final List<MeetingFinder> meetingFinders = new ArrayList<>();
    private RefusalHandler refusals = RefusalHandler.throwing();
    private int longestArticle = Limits.STANDARD.longestArticle();
    private int deepestChain = Limits.STANDARD.deepestChain();
    private int mostFindings = Limits.STANDARD.mostFindings();
    private UnaryOperator<PassageFinder> passages = UnaryOperator.identity();
    private UnaryOperator<SentenceSplitter> sentences = UnaryOperator.identity();
    private UnaryOperator<ClauseFinder> clauses = UnaryOperator.identity();
    private UnaryOperator<TimeFinder> times = UnaryOperator.identity();
    private UnaryOperator<ActorFinder> actors = UnaryOperator.identity();

    NewsParserBuilder() {}

    /**
     * Takes what cannot be read instead of an exception, so that one bad record does not cost the others.
     *
     * @param handler is told of each refusal
     * @return this builder
     */
    public NewsParserBuilder onRefusal(RefusalHandler handler) {
        refusals = Objects.requireNonNull(handler, "handler");
        return this;
    }

    /**
     * Limits the length of an article, 16,777,216 unless set. A longer one is refused where the text is split at its headers; where
     * the caller gives the date, it comes back with its passages, a warning LIMIT_REACHED and no findings.
     *
     * @param codeUnits the longest article in UTF-16 code units, its header included where it has one; 1 or more
     * @return this builder
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public NewsParserBuilder longestArticle(int codeUnits) {
        longestArticle = positive("longest article", codeUnits);
        return this;
    }

    /**
     * Limits how many statements are reported in one another ("an official said that the minister said that …"), 100 unless set.
     * Those further inside are left out, with a warning LIMIT_REACHED.
     *
     * @param statements the longest chain of reports; 1 or more
     * @return this builder
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public NewsParserBuilder deepestChain(int statements) {
        deepestChain = positive("deepest chain", statements);
        return this;
    }

    /**
     * Limits the findings of an article, 20,000 of a kind unless set. Beyond so many statements, meetings, times or warnings the
     * rest is left out, with a warning LIMIT_REACHED for each kind; the text stays whole.
     *
     * @param ofAKind the most findings of one kind; 1 or more
     * @return this builder
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public NewsParserBuilder mostFindings(int ofAKind) {
        mostFindings = positive("most findings", ofAKind);
        return this;
    }

    private static int positive(String limit, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("the " + limit + " must be 1 or more, is " + value);
        }
        return value;
    }

    /**
     * Adds entries to a word list; they go before the standard ones.
     *
     * @param list which list
     * @param source a name for messages, such as the file's
     * @param entries the entries, one a line, as {@link LexiconList} describes; read to the end, not closed
     * @return this builder
     * @throws org.dateline.parser.lexicon.LexiconException if an entry is malformed
     * @throws java.io.UncheckedIOException if reading fails
     */
    public NewsParserBuilder lexicon(LexiconList list, String source, Reader entries) {
        lexicon.add(list, source, entries);
        return this;
    }

    /**
     * Wraps or replaces the stage that finds passages.
     *
     * @param change is given the stage as it would be, once, in {@link #build()}, and gives the one to take instead
     * @return this builder
     */
    public NewsParserBuilder passageFinder(UnaryOperator<PassageFinder> change) {
        passages = then(passages, change);
        return this;
    }

    /**
     * Wraps or replaces the stage that finds sentences.
     *
     * @param change is given the stage as it would be, once, in {@link #build()}, and gives the one to take instead
     * @return this builder
     */
    public NewsParserBuilder sentenceSplitter(UnaryOperator<SentenceSplitter> change) {
        sentences = then(sentences, change);
        return this;
    }

    /**
     * Wraps or replaces the stage that finds clauses.
     *
     * @param change is given the stage as it would be, once, in {@link #build()}, and gives the one to take instead
     * @return this builder
     */
    public NewsParserBuilder clauseFinder(UnaryOperator<ClauseFinder> change) {
        clauses = then(clauses, change);
        return this;
    }

    /**
     * Wraps or replaces the stage that finds times.
     *
     * @param change is given the stage as it would be, once, in {@link #build()}, and gives the one to take instead
     * @return this builder
     */
    public NewsParserBuilder timeFinder(UnaryOperator<TimeFinder> change) {
        times = then(times, change);
        return this;
    }

    /**
     * Wraps or replaces the stage that finds actors.
     *
     * @param change is given the stage as it would be, once, in {@link #build()}, and gives the one to take instead
     * @return this builder
     */
    public NewsParserBuilder actorFinder(UnaryOperator<ActorFinder> change) {
        actors = then(actors, change);
        return this;
    }

    /**
     * Adds a finder of statements. Finders run in the order they are added, the standard one last; of statements with the same
     * content the first is kept.
     *
     * @param finder the finder
     * @return this builder
     */
    public NewsParserBuilder addStatementFinder(StatementFinder finder) {
        statementFinders.add(Objects.requireNonNull(finder, "finder"));
        return this;
    }

    /**
     * Adds a finder of meetings. Finders run in the order they are added, the standard one last; of meetings told in the same place
     * the first is kept.
     *
     * @param finder the finder
     * @return this builder
     */
    public NewsParserBuilder addMeetingFinder(MeetingFinder finder) {
        meetingFinders.add(Objects.requireNonNull(finder, "finder"));
        return this;
    }

    /**
     * Makes the parser.
     *
     * @return a parser with these settings; later changes to the builder do not reach it
     */
    public NewsParser build() {
        Lexicon words = lexicon.build();
        Limits limits = new Limits(longestArticle, deepestChain, mostFindings);
        return new NewsParser(refusals, longestArticle, new ArticleReader(stages(words), limits));
    }

    private Stages stages(Lexicon words) {
        List<StatementFinder> statements = new ArrayList<>(statementFinders);
        statements.add(StatementFinder.standard(words));
        List<MeetingFinder> meetings = new ArrayList<>(meetingFinders);
        meetings.add(MeetingFinder.standard(words));
        return new Stages(
                stage(passages, PassageFinder.standard()),
                stage(sentences, SentenceSplitter.standard(words)),
                stage(clauses, ClauseFinder.standard(words)),
                stage(times, TimeFinder.standard(words)),
                stage(actors, ActorFinder.standard(words)),
                List.copyOf(statements),
                List.copyOf(meetings));
    }

    private static <T> UnaryOperator<T> then(UnaryOperator<T> first, UnaryOperator<T> change) {
        Objects.requireNonNull(change, "change");
        return stage -> change.apply(stage(first, stage));
    }

    private static <T> T stage(UnaryOperator<T> change, T standard) {
        return Objects.requireNonNull(change.apply(standard), "the stage that replaces the standard one");
    }
}
