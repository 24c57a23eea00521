package org.dateline.parser.meeting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.StatementAct;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells the innermost statement whose content a place of the text lies in: one sweep, for places asked for in text order. */
final class Reporters {
    /** A piece of content. */
    private record Piece(Span span, Statement statement) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Piece> open = new ArrayDeque<>();
    private final List<Statement> statements;
    private final Map<String, Statement> byId = new HashMap<>(0);
    private final Tokens tokens;
    private int next;

    Reporters(List<Statement> statements, Tokens tokens) {
        this.tokens = tokens;
        this.statements = statements;
        for (Statement statement : statements) {
            for (Span span : statement.content()) {
                pieces.add(new Piece(span, statement));
            }
        }
        pieces.sort(Comparator.<Piece>comparingInt(piece -> piece.span().start())
                .thenComparingInt(piece -> -piece.span().end()));
    }

    /** The statement that tells of a sighting; they must come in text order. */
    Optional<Statement> of(Sighting sighting) {
        Statement statement = innermost(tokens.span(sighting.trigger, sighting.triggerEnd));
        if (statement != null && sighting.background && isAhead(statement)) {
            statement = outer(statement);
        }
        while (statement != null && (isExpected(statement) || isIntent(statement, sighting) || isRejected(statement))) {
            statement = outer(statement);
        }
        return Optional.ofNullable(statement);
    }

    private @Nullable Statement innermost(Span place) {
        while (next < pieces.size() && pieces.get(next).span().start() <= place.start()) {
            open.push(pieces.get(next++));
        }
        while (!open.isEmpty() && open.peek().span().end() < place.end()) {
            open.pop();
        }
        return open.isEmpty() ? null : open.peek().statement();
    }

    private @Nullable Statement outer(Statement statement) {
        return statement.reportedIn().isEmpty()
                ? null
                : byId().get(statement.reportedIn().get());
    }

    /** Made when it is asked for first: few meetings are told of in a chain of statements. */
    private Map<String, Statement> byId() {
        if (byId.isEmpty()) {
            statements.forEach(statement -> byId.put(statement.id(), statement));
        }
        return byId;
    }

    /** Whether what is said lies ahead: "agreed to sign", "will sign", of which the talks before it are no part. */
    private boolean isAhead(Statement statement) {
        return statement.act() == StatementAct.AGREE
                || statement.act() == StatementAct.PROMISE
                || statement.act() == StatementAct.WANT
                || statement.act() == StatementAct.SAY;
    }

    /** Whether nobody is named who expects it: "she is expected to meet him" is the reporter's word too. */
    private static boolean isExpected(Statement statement) {
        return statement.act() == StatementAct.EXPECT && statement.speakers().isEmpty();
    }

    /** Whether nobody is named who claims what somebody denies: of "denied reports that they had met" it is he who tells. */
    private boolean isRejected(Statement statement) {
        Statement outer = statement.speakers().isEmpty() ? outer(statement) : null;
        return outer != null && (outer.act() == StatementAct.DENY || outer.act() == StatementAct.REJECT);
    }

    /** Whether those who meet only say that they mean to: "she plans to meet him" is the reporter's word. */
    private boolean isIntent(Statement statement, Sighting sighting) {
        boolean intent = statement.act() == StatementAct.WANT;
        int first = intent && !statement.content().isEmpty()
                ? tokens.at(statement.content().get(0).start())
                : -1;
        return first >= 0
                && FunctionWord.TO.is(tokens.word(first))
                && statement.speakers().stream()
                        .allMatch(speaker -> sighting.participants.containsKey(speaker.actor()));
    }
}
