package org.dateline.wire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** One article in the making: who is in it, and what is written so far. */
final class Story {
    private static final String[] SMALL = {
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "10", "11", "12", "13", "14", "15", "16", "17"
    };
    private static final String[] HOURS = {"9 a.m.", "noon", "14:30", "6 p.m.", "8:15 p.m.", "midnight", "11 o'clock"};
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

    private final Random random;
    private final LocalDate date;
    private final StringBuilder out = new StringBuilder(4096);
    private final List<Person> people = new ArrayList<>();
    private final List<Country> countries = new ArrayList<>();

    Story(Random random, LocalDate date) {
        this.random = random;
        this.date = date;
        cast();
    }

    /** Takes other people and countries from here on. */
    void cast() {
        people.clear();
        countries.clear();
        for (int i = 0; i < 4; i++) {
            people.add(Person.any(random, title(), any(Country.ALL)));
            countries.add(any(Country.ALL));
        }
    }

    private String title() {
        return any(Grammar.STANDARD.ways("title")).parts().get(0).text();
    }

    int length() {
        return out.length();
    }

    Story words(String words) {
        out.append(words);
        return this;
    }

    /** Writes a section of the grammar, one of its ways. */
    Story section(String section) {
        for (Template.Part part : any(Grammar.STANDARD.ways(section)).parts()) {
            int start = out.length();
            if (part.slot()) {
                fill(part);
            } else {
                out.append(part.text());
            }
            raise(part, start);
        }
        return this;
    }

    private void fill(Template.Part part) {
        String name = part.text();
        char key = name.charAt(0);
        if (key >= 'A' && key <= 'D') {
            out.append(people.get(key - 'A').field(part.field()));
        } else if (key >= 'X' && key <= 'Z') {
            country(countries.get(key - 'X'), part.field());
        } else if (!number(name)) {
            section(name);
        }
    }

    private void country(Country country, String field) {
        out.append(
                switch (field) {
                    case "" -> country.name();
                    case "adj" -> country.adjective();
                    case "capital" -> country.capital();
                    default -> throw new IllegalArgumentException("no field of a country: " + field);
                });
    }

    /** Writes a number or a time; false if the slot is none. */
    private boolean number(String name) {
        switch (name) {
            case "today" ->
                out.append(MONTHS[date.getMonthValue() - 1]).append(' ').append(date.getDayOfMonth());
            case "day" -> out.append(any(DAYS));
            case "month" -> out.append(any(MONTHS));
            case "dom" -> out.append(1 + random.nextInt(28));
            case "year" -> out.append(1985 + random.nextInt(35));
            case "nextyear" -> out.append(date.getYear() + 1 + random.nextInt(12));
            case "number" -> out.append(10 + random.nextInt(990));
            case "small" -> out.append(any(SMALL));
            case "percent" -> out.append(1 + random.nextInt(9)).append('.').append(random.nextInt(10));
            case "dollars" -> out.append(20 + random.nextInt(100)).append('.').append(10 + random.nextInt(90));
            case "hour" -> out.append(any(HOURS));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void raise(Template.Part part, int start) {
        if (part.first()) {
            out.setCharAt(start, Character.toUpperCase(out.charAt(start)));
        }
        for (int i = start; part.all() && i < out.length(); i++) {
            out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
        }
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String any(String[] values) {
        return values[random.nextInt(values.length)];
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
