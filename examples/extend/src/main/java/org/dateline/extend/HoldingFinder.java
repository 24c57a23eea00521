package org.dateline.extend;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Cue;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.StatementAct;
import org.dateline.model.StatementMode;
import org.dateline.parser.mention.Cast;
import org.dateline.parser.sentence.Sentences;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.statement.StatementFinder;
import org.dateline.parser.time.Times;

// @start region="finder"
/** Reads the head of a law report, "Held: the appeal was out of time.", as a statement; who held it the words do not say. */
final class HoldingFinder implements StatementFinder {
    @Override
    public List<Statement> find(Cast cast, Times times) {
        Sentences sentences = cast.clauses().sentences();
        Tokens tokens = sentences.tokens();
        List<Statement> holdings = new ArrayList<>();
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            int start = sentences.start(sentence);
            int end = sentences.end(sentence);
            if (end - start > 3 && tokens.reads(start, "held") && tokens.first(start + 1) == ':') {
                holdings.add(holding("s" + (holdings.size() + 1), tokens, start, end));
            }
        }
        return holdings;
    }

    private static Statement holding(String id, Tokens tokens, int start, int end) {
        Span held = tokens.span(start, start + 1);
        Span content = tokens.span(start + 2, end - 1);
        return Statement.builder()
                .id(id)
                .span(Span.of(held.start(), content.end()))
                .cue(Cue.of("held", held))
                .act(StatementAct.SAY)
                .mode(StatementMode.INDIRECT)
                .addContent(content)
                .rule("holding")
                .build();
    }
}
// @end
