package org.dateline.parser.robust;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A text of the tests with the edits that bytes stand for, so that a fuzzer stays near to news. */
final class Mutation {
    private static final List<String> TEXTS = texts();
    private static final String MARKS =
            "\"\u201C\u201D'\u2018\u2019\u00AB\u00BB()[],.;:\u2014-\n\r\t \u00A0\u200D\uFEFF\u0301\u0000\uD83D\uDE00";
    private static final List<String> WORDS = List.of(
            " said ",
            " that ",
            " according to ",
            " told ",
            " met ",
            " denied ",
            " not ",
            " and ",
            " of ",
            " the ",
            " who ",
            " will ",
            " to ",
            " he ",
            " President ",
            " Ann Moore ",
            " Monday ",
            " date 2022-02-04 ",
            "\ndate 2022-02-30\n",
            "\n\n",
            "\u201CWe go\u201D",
            "'s ",
            " two weeks ",
            " U.S. ",
            " in Rome ",
            " talks with ",
            " May ",
            " his ");
    private static final int LONGEST = 6_000;

    private Mutation() {}

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(Texts.articles());
        texts.addAll(Texts.golden(Texts.ARTICLE));
        return texts;
    }

    static String of(byte[] data) {
        ByteBuffer edits = ByteBuffer.wrap(data);
        StringBuilder text = new StringBuilder(edits.remaining() < 2 ? TEXTS.get(0) : chosen(edits.getShort()));
        while (edits.remaining() >= 4 && text.length() < LONGEST) {
            int edit = edits.get() & 0xFF;
            int place = (edits.getShort() & 0xFFFF) % (text.length() + 1);
            edit(text, edit, place, edits.get() & 0xFF);
        }
        return text.toString();
    }

    private static String chosen(int number) {
        return TEXTS.get((number & 0xFFFF) % TEXTS.size());
    }

    private static void edit(StringBuilder text, int edit, int place, int size) {
        int end = Math.min(text.length(), place + size);
        switch (edit % 7) {
            case 0 -> text.delete(place, end);
            case 1 -> text.insert(place, MARKS.charAt(size % MARKS.length()));
            case 2 -> text.insert(place, WORDS.get(size % WORDS.size()));
            case 3 -> text.insert(place, text.substring(place, end));
            case 4 -> text.replace(place, Math.min(text.length(), place + 1), String.valueOf((char) size));
            case 5 ->
                text.insert(
                        place,
                        chosen(size * 31),
                        0,
                        Math.min(100 + size, chosen(size * 31).length()));
            default -> text.append(text, place, end);
        }
    }
}
