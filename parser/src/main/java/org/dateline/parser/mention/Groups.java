package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.dateline.model.ActorKind;
import org.dateline.model.RoleStatus;
import org.dateline.parser.mention.Discourse.Entity;

/** Finds of which parties a plural takes up several: "the two leaders", "both", "the three countries". */
final class Groups {
    private static final int REACH = 3;
    private static final int MANY = 6;

    private final Nouns nouns;
    private final NominalAgreement agreement;

    Groups(Nouns nouns, NominalAgreement agreement) {
        this.nouns = nouns;
        this.agreement = agreement;
    }

    /** "The two leaders", "both presidents", "the three countries": those that were spoken of last, if they fit; of countries not that of the {@code doer}, who does something to them. */
    List<Figure> several(int number, int sentence, Discourse discourse, IntFunction<String> doer) {
        boolean people = agreement.is(number, StandIns.Class.LEADER) || agreement.is(number, StandIns.Class.PERSON);
        boolean countries = agreement.is(number, StandIns.Class.COUNTRY);
        if (!people && !countries && agreement.isBodies(number) && nouns.isBare(number) && count(number) < MANY) {
            return nouns.country(number).isEmpty() ? bodies(number, sentence, discourse) : List.of();
        }
        int count = nouns.count(number);
        if (!people && !countries
                || count == 0 && !agreement.is(number, StandIns.Class.LEADER)
                || !nouns.country(number).isEmpty()) {
            return List.of();
        }
        int size = count == 0 ? 2 : count;
        boolean sides = countries && nouns.head(number).equals("side");
        List<Figure> opposed = sides ? opposed(size, sentence, discourse) : List.of();
        if (!opposed.isEmpty()) {
            return opposed;
        }
        List<Figure> found = together(size, people ? fit(number) : others(doer.apply(number)), sentence, discourse);
        if (!found.isEmpty() || !sides) {
            return found;
        }
        // bodies or people that were not named together may be anybody: who mediates, and who said so
        List<Figure> parties =
                together(size, Fit.PARTY.and(of(doer.apply(number)).negate()), sentence, discourse);
        return parties.stream().anyMatch(Fit.COUNTRY) ? parties : List.of();
    }

    private int count(int number) {
        int count = nouns.count(number);
        return count == 0 ? MANY : count;
    }

    /** "The two companies": so many bodies that were named together last, and none that is no business. */
    private List<Figure> bodies(int number, int sentence, Discourse discourse) {
        List<Figure> found =
                together(count(number), figure -> agreement.isOfBodies(number, figure), sentence, discourse);
        return found.size() == count(number) ? found : List.of();
    }

    /** The parties that were named together last, or the people who met: not whoever else was spoken of since. */
    private static List<Figure> opposed(int size, int sentence, Discourse discourse) {
        List<Entity> recent = discourse.recent();
        for (int i = recent.size() - 1; i >= 0; i--) {
            Entity entity = recent.get(i);
            boolean together = entity.figures.size() == size && sentence - entity.sentence <= REACH;
            if (together && (entity.met || all(entity.figures, Fit.PARTY))) {
                return entity.figures;
            }
        }
        return List.of();
    }

    private static Predicate<Figure> others(String country) {
        return Fit.COUNTRY.and(of(country).negate());
    }

    private static Predicate<Figure> of(String country) {
        return figure -> !country.isEmpty() && figure.country.equals(country);
    }

    /** People of an office hold it, or their offices are not told; leaders speak for nobody else. */
    private Predicate<Figure> fit(int number) {
        String head = nouns.head(number);
        boolean leaders = head.equals("leader");
        boolean any = !leaders && !nouns.isTitle(number) && !head.equals("diplomat");
        boolean holders = nouns.count(number) == 0;
        return figure -> figure.isPerson()
                && (any
                        || figure.roles.isEmpty()
                        || figure.roles.stream()
                                .anyMatch(role -> agreement.isOfOffice(head, number, role)
                                        && !(holders && role.status() == RoleStatus.FORMER))
                        || leaders && figure.roles.stream().noneMatch(agreement::isServant));
    }

    /** "Both", "the two": people if there are as many, else countries, else bodies. */
    List<Figure> pair(int sentence, Discourse discourse) {
        List<Figure> people = together(2, Fit.PERSON, sentence, discourse);
        return people.isEmpty() ? together(2, Fit.PARTY, sentence, discourse) : people;
    }

    /** What the members of a group have in common. */
    private static final class Fit {
        static final Predicate<Figure> PERSON = Figure::isPerson;
        static final Predicate<Figure> COUNTRY = figure -> figure.kind == ActorKind.COUNTRY;
        static final Predicate<Figure> PARTY =
                figure -> figure.kind == ActorKind.COUNTRY || figure.kind == ActorKind.ORGANIZATION;

        private Fit() {}
    }

    /** So many that were spoken of together, or else one after the other, the latest first. */
    private static List<Figure> together(int size, Predicate<Figure> fit, int sentence, Discourse discourse) {
        List<Figure> found = new ArrayList<>(size);
        List<Entity> recent = discourse.recent();
        for (int i = recent.size() - 1; i >= 0 && found.size() < size; i--) {
            Entity entity = recent.get(i);
            if (sentence - entity.sentence > REACH || !all(entity.figures, fit)) {
                continue;
            }
            if (entity.figures.size() == size) {
                return entity.figures;
            }
            for (Figure figure : entity.figures) {
                if (found.size() < size && !has(found, figure)) {
                    found.add(figure);
                }
            }
        }
        return found.size() == size ? found : List.of();
    }

    private static boolean all(List<Figure> figures, Predicate<Figure> fit) {
        for (Figure figure : figures) {
            if (!fit.test(figure)) {
                return false;
            }
        }
        return true;
    }

    private static boolean has(List<Figure> figures, Figure figure) {
        for (Figure other : figures) {
            if (isSame(other, figure)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two figures are one party: a state and its own bodies are. */
    private static boolean isSame(Figure one, Figure other) {
        boolean states = !one.isPerson() && !other.isPerson() && !one.country.isEmpty();
        return one == other || states && one.country.equals(other.country);
    }
}
