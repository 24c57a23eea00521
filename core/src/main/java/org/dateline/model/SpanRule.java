package org.dateline.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rule that every span lies in the text. */
final class SpanRule {
    private final int length;

    SpanRule(int length) {
        this.length = length;
    }

    /** Holds a rule for a part of something; a broken one tells its name. */
    static <T> void in(String member, T part, Consumer<T> rule) {
        try {
            rule.accept(part);
        } catch (InconsistentArticleException e) {
            throw e.in(member);
        }
    }

    void check(String member, Span span) {
        if (span.end() > length) {
            throw broken(span).in(member);
        }
    }

    void check(String member, Optional<Span> span) {
        if (span.isPresent()) {
            check(member, span.get());
        }
    }

    void checkAll(String member, List<Span> spans) {
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).end() > length) {
                throw broken(spans.get(i)).in(Integer.toString(i)).in(member);
            }
        }
    }

    void check(TimeExpression time) {
        check("span", time.span());
        check("anchor", time.anchor());
    }

    private InconsistentArticleException broken(Span span) {
        return new InconsistentArticleException("article: every span must lie in the text of length " + length + ", "
                + span.start() + ".." + span.end() + " does not");
    }
}
