package org.dateline.parser.mention;

import java.util.List;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.NameSpan.Sort;
import org.dateline.parser.sentence.Tag;

/** Tells an unknown name by the person's name to which an "and" joins it. */
final class JoinedNames {
    private final Words words;
    private final Evidence evidence;
    private final List<NameSpan> names;

    JoinedNames(Words words, Evidence evidence, List<NameSpan> names) {
        this.words = words;
        this.evidence = evidence;
        this.names = names;
    }

    /** "Lind and X met": joined to a person's name where nothing tells that it is something else. */
    boolean isBesidePerson(int i) {
        NameSpan name = names.get(i);
        boolean after = i > 0
                && isJoinedPerson(names.get(i - 1), names.get(i - 1).end(), name.start())
                && !isWhere(names.get(i - 1).start() - 1);
        boolean before = i + 1 < names.size()
                && isJoinedPerson(names.get(i + 1), name.end(), names.get(i + 1).start())
                && !isWhere(name.start() - 1);
        return (after || before)
                && words.tokens().tag(name.start()).isNoun()
                && words.tokens().word(name.start()) == 0
                && evidence.body(name) + evidence.place(name) + evidence.weak(name) == 0;
    }

    /** "of Lund Air and X": joined to the name of a body where nothing tells that it is something else. */
    boolean isBesideBody(int i) {
        NameSpan name = names.get(i);
        NameSpan before = i > 0 ? names.get(i - 1) : null;
        return before != null
                && before.sort() == Sort.ORGANIZATION
                && words.is(before.end(), FunctionWord.AND)
                && name.start() == before.end() + 1
                && words.is(before.start() - 1, FunctionWord.OF)
                && words.tokens().word(name.start()) == 0
                && words.tokens().is(name.start(), Tag.NNP)
                && evidence.person(name) + evidence.place(name) == 0;
    }

    private boolean isJoinedPerson(NameSpan other, int and, int next) {
        return other.sort() == Sort.PERSON && words.is(and, FunctionWord.AND) && next == and + 1;
    }

    /** "from Lind and X": they may be places that families are called after. */
    private boolean isWhere(int preposition) {
        return words.is(preposition, FunctionWord.FROM)
                || words.is(preposition, FunctionWord.IN)
                || words.is(preposition, FunctionWord.AT)
                || words.is(preposition, FunctionWord.NEAR)
                || words.is(preposition, FunctionWord.OF);
    }
}
