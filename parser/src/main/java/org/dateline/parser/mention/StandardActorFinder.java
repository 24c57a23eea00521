package org.dateline.parser.mention;

import java.util.Arrays;
import java.util.List;
import org.dateline.model.MentionKind;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.mention.NameSpan.Sort;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Numbering;
import org.jspecify.annotations.Nullable;

/** Names first, then the roles around them, then whom nominals and pronouns stand for. */
final class StandardActorFinder implements ActorFinder {
    private final Lexicon lexicon;
    private final StandIns standIns;
    private final NoActors noActors;
    private final SameOffices offices = new SameOffices();
    private final ShortTitles shortTitles;
    private final RoleWords roleWords;

    StandardActorFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.standIns = new StandIns(lexicon);
        this.noActors = new NoActors(lexicon);
        this.shortTitles = new ShortTitles(lexicon);
        this.roleWords = new RoleWords(lexicon);
    }

    @Override
    public Cast find(Clauses clauses) {
        Tokens tokens = clauses.tokens();
        Words words = new Words(tokens, lexicon, shortTitles);
        NameFinder finder = new NameFinder(words, noActors, roleWords, clauses.sentences());
        finder.find();
        List<NameSpan> names = finder.names();
        Registry registry = new Registry(words, standIns);
        NameJudge judge =
                new NameJudge(words, noActors, standIns, roleWords, clauses, names, finder.titles(), registry);
        judge.judge();
        Numbering nameAt = judge.byToken();
        ByToken<Reference> references = byToken(judge.references(), words);
        NamePlaces placed =
                new NamePlaces(names, nameAt, figures(judge.references(), nameAt, names.size()), judge.titlesBefore());
        RoleReader reader = new RoleReader(words, clauses, placed, standIns, roleWords, offices);
        roles(reader, names, references);
        PredicateRoles predicates = reader.predicates(references);
        predicates.read(true);
        Nouns nouns = new Nouns(words, standIns, clauses, names, nameAt);
        new NationalOffices(words, clauses, nouns, names, references, registry.figures()).settle();
        int[] first = new Chains(words, clauses, nouns, placed).link();
        NominalAgreement agreement = new NominalAgreement(words, nouns, standIns, offices, roleWords);
        Nominals nominals =
                new Nominals(words, nouns, standIns, agreement, registry, placed, references, reader.holders());
        new Resolver(words, clauses, nouns, nominals, references, first).resolve();
        predicates.read(false);
        new OwnedOffices(words, references, reader.holders()).settle();
        List<PlaceName> places = Places.of(names, nouns, clauses.nounPhrases().size(), registry);
        return new Cast(clauses, nouns, references, first, new Ids(references), places);
    }

    private ByToken<Reference> byToken(List<Reference> names, Words words) {
        ByToken<Reference> references = new ByToken<>(words.tokens().size());
        for (Reference name : names) {
            references.put(name.start(), lettersEnd(name, words), name);
        }
        return references;
    }

    /** The letters behind a person's name stand for him with it, though they are no part of it. */
    private int lettersEnd(Reference name, Words words) {
        int end = name.end();
        boolean person = end > name.start() + 1 && name.figures().get(0).isPerson();
        while (person && end < words.tokens().size() && words.isUpper(end) && noActors.isLetters(words.key(end))) {
            end++;
        }
        return end;
    }

    private static List<@Nullable Figure> figures(List<Reference> references, Numbering nameAt, int names) {
        @Nullable Figure[] figures = new Figure[names];
        for (Reference reference : references) {
            for (int i = reference.start(); i < reference.end(); i++) {
                if (nameAt.at(i) >= 0) {
                    figures[nameAt.at(i)] = reference.figures().get(0);
                }
            }
        }
        return Arrays.asList(figures);
    }

    private static void roles(RoleReader reader, List<NameSpan> names, ByToken<Reference> references) {
        for (NameSpan name : names) {
            Reference reference = references.at(name.start());
            if (name.sort() == Sort.PERSON && reference != null && reference.kind() == MentionKind.NAME) {
                reader.read(reference.figures().get(0), name);
            }
        }
    }
}
