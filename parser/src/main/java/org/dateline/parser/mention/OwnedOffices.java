package org.dateline.parser.mention;

import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Gives a role the country or body that the pronoun before it stands for: "Peru abstained. | Its foreign minister, X, said so". */
final class OwnedOffices {
    private final Words words;
    private final Tokens tokens;
    private final ByToken<Reference> references;
    private final ByToken<Figure> holders;

    OwnedOffices(Words words, ByToken<Reference> references, ByToken<Figure> holders) {
        this.words = words;
        this.tokens = words.tokens();
        this.references = references;
        this.holders = holders;
    }

    /** Looks at each possessive pronoun right before a role, all of them found and resolved before. */
    void settle() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean its = tokens.is(i, Tag.PRPS) && words.is(i, FunctionWord.ITS);
            boolean owned = its
                    && references.at(i) != null
                    && references.at(i).end() == i + 1
                    && references.at(i).figures().size() == 1
                    && !references.at(i).figures().get(0).isPerson();
            Figure holder = owned ? holders.at(i + 1) : null;
            if (holder != null) {
                own(holder, references.at(i).figures().get(0), tokens.start(i + 1));
            }
        }
    }

    private static void own(Figure holder, Figure owner, int start) {
        List<FoundRole> roles = holder.roles;
        for (int i = 0; i < roles.size(); i++) {
            FoundRole role = roles.get(i);
            if (role.span().start() == start && role.country().isEmpty() && role.body() == null) {
                Figure body = owner.kind == ActorKind.COUNTRY ? null : owner;
                roles.set(i, new FoundRole(role.title(), owner.country, body, role.status(), role.span()));
                holder.belongTo(owner.country);
            }
        }
    }
}
