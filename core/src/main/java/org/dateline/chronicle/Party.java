package org.dateline.chronicle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.Role;

/** A party with the actors that it is made of. */
final class Party {
    private final Actor first;
    private final List<ActorRef> in = new ArrayList<>(1);

    /** The titles that it is given, with the country where it holds them. */
    private final Set<Office> offices = new HashSet<>(2);

    private final Set<String> names = new LinkedHashSet<>(2);
    private int position;
    private Optional<String> country;
    private ActorId id;

    /**
     * A title, and the country where it is held.
     *
     * @param title bare words
     */
    private record Office(String title, Optional<String> country) {
        boolean isTitled(String other) {
            return title.equals(other) || title.endsWith(" " + other) || other.endsWith(" " + title);
        }
    }

    Party(Actor first, int position) {
        this.first = first;
        this.position = position;
        this.country = first.country();
        this.id = first.id();
    }

    ActorId id() {
        return id;
    }

    void nameAs(ActorId key) {
        this.id = key;
    }

    ActorKind kind() {
        return first.kind();
    }

    boolean isPerson() {
        return kind() == ActorKind.PERSON;
    }

    boolean named() {
        return first.named();
    }

    String name() {
        return first.name();
    }

    /** Where it stands among all actors of all articles. */
    int position() {
        return position;
    }

    Optional<String> country() {
        return country;
    }

    /** All names that the articles use, as bare words. */
    Set<String> names() {
        return names;
    }

    boolean isNamed(String name) {
        return names.contains(BareWords.of(name));
    }

    /** The countries where it holds an office. */
    Set<String> countriesOfOffices() {
        Set<String> countries = new LinkedHashSet<>(2);
        offices.forEach(office -> office.country().ifPresent(countries::add));
        return countries;
    }

    /** Whether both are people, or both bodies of some kind. */
    boolean isOfKindOf(Party other) {
        return kindOfName(kind()) == kindOfName(other.kind());
    }

    /** The kind that decides whether one name is one party: an outlet in one article may be an organisation in another. */
    static ActorKind kindOfName(ActorKind kind) {
        return kind == ActorKind.MEDIA ? ActorKind.ORGANIZATION : kind;
    }

    /** Whether its country does not contradict another's. */
    boolean shares(Optional<String> itsCountry) {
        return country.isEmpty() || itsCountry.isEmpty() || country.equals(itsCountry);
    }

    /** Whether one title of the other is one of its own, perhaps in fewer words. */
    boolean sharesTitle(Party other) {
        return other.offices.stream()
                .anyMatch(office -> offices.stream().anyMatch(own -> own.isTitled(office.title())));
    }

    boolean hasTitle() {
        return !offices.isEmpty();
    }

    /** Whether another may stand for this one: its country for a person who holds an office there. */
    boolean isRepresentedBy(Party other) {
        if (!isPerson() || other.kind() != ActorKind.COUNTRY || other.country().isEmpty()) {
            return false;
        }
        for (Office office : offices) {
            if (office.country().equals(other.country())) {
                return true;
            }
        }
        return false;
    }

    /** Whether another is this person by its office alone: "the Serbian president" for the one who has a name. */
    boolean isNamelessly(Party other) {
        if (!isPerson() || !other.isPerson() || !named() || other.named()) {
            return false;
        }
        String title = BareWords.last(BareWords.of(other.name()));
        return other.country().isPresent()
                && offices.stream()
                        .anyMatch(office -> office.country().equals(other.country())
                                && BareWords.last(office.title()).equals(title));
    }

    /** Whether an office may stand for a person among them. */
    static boolean anyNameless(List<Party> parties) {
        for (Party party : parties) {
            if (!party.named()) {
                return true;
            }
        }
        return false;
    }

    /** Whether both are groups that have no name of their own but the same words: "the leaders of the Union". */
    boolean isCalledAs(Party other) {
        return kind() == ActorKind.GROUP
                && other.kind() == ActorKind.GROUP
                && BareWords.of(name()).equals(BareWords.of(other.name()));
    }

    void absorb(ActorRef ref, Actor actor, Map<String, Actor> neighbours) {
        in.add(ref);
        country = country.or(actor::country);
        names.add(BareWords.of(actor.name()));
        actor.aliases().forEach(alias -> names.add(BareWords.of(alias)));
        for (Role role : actor.roles()) {
            offices.add(new Office(BareWords.of(role.title()), countryOf(role, actor, neighbours)));
        }
    }

    /** The country whose office it is, or to which the body belongs whose office it is. */
    private static Optional<String> countryOf(Role role, Actor actor, Map<String, Actor> neighbours) {
        if (role.of().isEmpty()) {
            return actor.country();
        }
        Actor body = neighbours.get(role.of().get());
        return body == null ? role.of() : body.country();
    }

    void absorb(Party other) {
        in.addAll(other.in);
        country = country.or(() -> other.country);
        names.addAll(other.names);
        offices.addAll(other.offices);
        position = Math.min(position, other.position);
    }

    List<ActorRef> in() {
        return in;
    }
}
