package org.dateline.parser.meeting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Span;
import org.dateline.model.Statement;

/** Tells the innermost statement whose content a place of the text lies in: one sweep, for places asked for in text order. */
final class Reporters {
    /** A piece of content. */
    private record Piece(Span span, Statement statement) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Piece> open = new ArrayDeque<>();
    private int next;

    Reporters(List<Statement> statements) {
        for (Statement statement : statements) {
            for (Span span : statement.content()) {
                pieces.add(new Piece(span, statement));
            }
        }
        pieces.sort(Comparator.<Piece>comparingInt(piece -> piece.span().start())
                .thenComparing(piece -> -piece.span().end()));
    }

    /** The statement that tells what stands here; places must not run backwards. */
    Optional<Statement> of(Span place) {
        while (next < pieces.size() && pieces.get(next).span().start() <= place.start()) {
            open.push(pieces.get(next++));
        }
        while (!open.isEmpty() && open.peek().span().end() < place.end()) {
            open.pop();
        }
        return Optional.ofNullable(open.peek()).map(Piece::statement);
    }
}
