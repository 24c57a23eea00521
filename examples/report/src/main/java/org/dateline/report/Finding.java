package org.dateline.report;

import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.Span;
import org.dateline.model.Statement;

/** A statement or a meeting of one article, as the page shows and filters it. */
sealed interface Finding {
    /** The key of the finding in the page. */
    String key();

    Article article();

    /** The numbers of the chronicle's actors that it is filtered by, each once. */
    List<Integer> actors();

    /** The act or the status that it is filtered by. */
    Enum<?> word();

    /** The places in the text that are highlighted for it, in the order of the text. */
    List<Span> spans();

    /** Somebody said something. */
    record Said(String key, Article article, Statement statement, List<Integer> actors) implements Finding {
        @Override
        public Enum<?> word() {
            return statement.act();
        }

        @Override
        public List<Span> spans() {
            return statement.content().isEmpty() ? List.of(statement.span()) : statement.content();
        }
    }

    /** Somebody met somebody. */
    record Met(String key, Article article, Meeting meeting, List<Integer> actors) implements Finding {
        @Override
        public Enum<?> word() {
            return meeting.status();
        }

        @Override
        public List<Span> spans() {
            return meeting.mentions().stream().map(mention -> mention.span()).toList();
        }
    }
}
