package org.dateline.parser.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.Mention;
import org.dateline.model.Role;
import org.dateline.parser.GoldenSpec;
import org.dateline.parser.clause.ClauseFinder;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.passage.PassageFinder;
import org.dateline.parser.sentence.SentenceSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden cases, a file for each group: after a line {@code == name} the text, after a line {@code --} all actors to be found in
 * it, those that are only described included, one a line: {@code id | KIND | name | country | title of whom STATUS; … | KIND of
 * mention: words; …}.
 */
class ActorSpecTest {
    private static final List<String> FILES =
            List.of("persons.txt", "bodies.txt", "countries.txt", "roles.txt", "references.txt", "unnamed.txt");
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final SentenceSplitter SENTENCES = SentenceSplitter.standard(LEXICON);
    private static final ClauseFinder CLAUSES = ClauseFinder.standard(LEXICON);
    private static final ActorFinder ACTORS = ActorFinder.standard(LEXICON);

    static Stream<GoldenSpec> cases() {
        return FILES.stream().flatMap(file -> GoldenSpec.read(ActorSpecTest.class, file));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void actors(GoldenSpec spec) {
        assertThat(found(spec.text())).as("%s%n%s", spec, spec.text()).isEqualTo(String.join("\n", spec.expected()));
    }

    /** Described only where a verb of saying asks for it, the writer is one person. */
    @Test
    void writer() {
        Cast cast = ACTORS.find(clauses("I said the road was closed."));
        Set<ActorId> used = Set.of(cast.described(0).get(0).actor());
        assertThat(cast.roster(used).actors()).extracting(Actor::kind).containsExactly(ActorKind.PERSON);
    }

    private static Clauses clauses(String text) {
        return CLAUSES.find(SENTENCES.split(text, PassageFinder.standard().find(text)));
    }

    static String found(String text) {
        Clauses clauses = clauses(text);
        Cast cast = ACTORS.find(clauses);
        Set<ActorId> used = new LinkedHashSet<>();
        for (int phrase = 0; phrase < clauses.nounPhrases().size(); phrase++) {
            cast.parties(phrase).forEach(party -> used.add(party.actor()));
        }
        cast.named().forEach(actor -> used.remove(actor.id()));
        return cast.roster(used).actors().stream()
                .map(actor -> line(text, actor))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String text, Actor actor) {
        List<String> fields = new ArrayList<>();
        fields.add(actor.id().value());
        fields.add(actor.kind().name());
        fields.add(actor.name());
        fields.add(actor.country().orElse("-"));
        fields.add(orDash(actor.roles().stream().map(ActorSpecTest::role)));
        fields.add(orDash(actor.mentions().stream().map(mention -> mention(text, mention))));
        return String.join(" | ", fields);
    }

    private static String orDash(Stream<String> items) {
        String joined = items.collect(Collectors.joining("; "));
        return joined.isEmpty() ? "-" : joined;
    }

    private static String role(Role role) {
        return role.title() + role.of().map(of -> " of " + of).orElse("") + " " + role.status();
    }

    private static String mention(String text, Mention mention) {
        return mention.kind() + ": "
                + text.substring(mention.span().start(), mention.span().end());
    }
}
