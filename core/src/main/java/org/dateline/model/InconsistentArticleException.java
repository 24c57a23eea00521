package org.dateline.model;

/** Says that an article contradicts itself: which rule is broken, by which value, and where in the article. */
public final class InconsistentArticleException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    /** The rule and the value that breaks it. */
    private final String rule;

    /** Where the offending value stands. */
    private final String pointer;

    InconsistentArticleException(String rule) {
        this(rule, "");
    }

    private InconsistentArticleException(String rule, String pointer) {
        super(rule);
        this.rule = rule;
        this.pointer = pointer;
    }

    /** The same for a part of something: puts the name of the part before the place. */
    InconsistentArticleException in(String member) {
        InconsistentArticleException outer = new InconsistentArticleException(rule, "/" + member + pointer);
        outer.setStackTrace(getStackTrace());
        return outer;
    }

    /**
     * The rule and the value that breaks it.
     *
     * @return the message
     */
    public String rule() {
        return rule;
    }

    /**
     * Where the offending value stands.
     *
     * @return a JSON pointer (RFC 6901) into the article's wire form, such as {@code /statements/3/speakers/0/actor}
     */
    public String pointer() {
        return pointer;
    }
}
