package org.dateline.parser.mention;

import org.dateline.parser.clause.Clauses;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Lists of names that hang on several people together: "ministers from Peru, Chile and Brazil". */
final class NameLists {
    private final Clauses clauses;
    private final Tokens tokens;
    private final Nouns nouns;

    NameLists(Clauses clauses, Nouns nouns) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.nouns = nouns;
    }

    /** Whether the phrase that begins at a token is the second or a later name of such a list of three or more. */
    boolean hangsOnPeople(int token, int from) {
        int i = token - 1;
        int items = clauses.nounPhraseAt(token) < 0 ? 0 : 1;
        int before = items == 0 ? -1 : listedBefore(i, from);
        while (before >= 0) {
            items++;
            i = nouns.phrase(before).start() - 1;
            before = listedBefore(i, from);
        }
        int people = items > 1 && i > from && tokens.is(i, Tag.IN) ? clauses.nounPhraseAt(i - 1) : -1;
        return people >= 0
                && nouns.phrase(people).start() >= from
                && tokens.is(nouns.phrase(people).head(), Tag.NNS)
                && nouns.isParty(people)
                && (items > 2 || isBeforeAnother(token));
    }

    /** The name that ends before a comma or "and", or before both; -1 for none. */
    private int listedBefore(int token, int from) {
        boolean joined = token > from && FunctionWord.AND.is(tokens.word(token));
        if (token <= from || !joined && !tokens.is(token, Tag.COMMA)) {
            return -1;
        }
        int name = clauses.nounPhraseAt(joined && tokens.is(token - 1, Tag.COMMA) ? token - 2 : token - 1);
        return name >= 0 && tokens.is(nouns.phrase(name).head(), Tag.NNP) ? name : -1;
    }

    /** "from Peru, | Chile | and Brazil": between a comma and what goes on with the list. */
    private boolean isBeforeAnother(int token) {
        int next = nouns.phrase(clauses.nounPhraseAt(token)).end();
        return tokens.is(token - 1, Tag.COMMA)
                && next < tokens.size()
                && (tokens.is(next, Tag.COMMA) || FunctionWord.AND.is(tokens.word(next)));
    }
}
