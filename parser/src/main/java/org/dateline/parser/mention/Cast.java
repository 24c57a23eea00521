package org.dateline.parser.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.parser.clause.Clauses;

/**
 * Who appears in an article: the named actors with their mentions, and on demand those that are only described ("an official").
 * Immutable. Positions are token numbers, half-open.
 */
public final class Cast {
    private final Clauses clauses;

    Cast(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The clauses that the actors were found in. */
    public Clauses clauses() {
        return clauses;
    }

    /** The named actors, in the order of their first mention. */
    public List<Actor> named() {
        return List.of();
    }

    /** The named actor with this id, or empty for one that is only described. */
    public Optional<Actor> actor(ActorId id) {
        return Optional.empty();
    }

    /**
     * Whom a noun phrase stands for: its name's actor, the antecedent of a pronoun or nominal, both of "the two leaders"; an unnamed
     * actor for any other description of somebody; nobody where it cannot be a party. The parties' tokens are those that name them,
     * titles included.
     */
    public List<Party> parties(int nounPhrase) {
        return List.of();
    }

    /**
     * Whom the tokens name, such as a whole subject: of coordinated phrases each, of a phrase with what hangs on it the head
     * ("a spokesman for the ministry", "officials in Paris").
     */
    public List<Party> parties(int from, int to) {
        return List.of();
    }

    /**
     * Whom a noun phrase describes, whether or not its head is a word for people or bodies ("the report", "the poll"): never empty,
     * for callers that know it acts.
     */
    public List<Party> described(int nounPhrase) {
        return List.of();
    }

    /** The actors of the article: the named ones, and those of the used ids that are only described, with ids {@code _1}, {@code _2} ... */
    public Roster roster(Set<ActorId> used) {
        return new Roster(List.of(), java.util.Map.of());
    }
}
