package org.dateline.parser.time;

import java.time.LocalDate;

/** The date of Easter Sunday. Source: J. Meeus, "Astronomical Algorithms", 1991, chapter 8. */
final class Easter {
    private Easter() {}

    /** By the Gregorian calendar. */
    static LocalDate western(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }

    /** By the Julian calendar, told as a Gregorian date. */
    static LocalDate eastern(int year) {
        int d = (19 * (year % 19) + 15) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
        int n = d + e + 114;
        int drift = year / 100 - year / 400 - 2;
        return LocalDate.of(year, n / 31, n % 31 + 1).plusDays(drift);
    }
}
