package org.dateline.parser.passage;

import org.dateline.parser.text.Chars;

/** What an agency sets before a headline of its own: "UPDATE 2-Ministers agree", "CORRECTED-Ministers agree". */
final class WireTags {
    private static final PhraseList TAGS = PhraseList.load("wire tag");

    private WireTags() {}

    /** Where the headline begins behind the tag; the block's start where none opens it. */
    static int end(Block block) {
        String text = block.text();
        int i = TAGS.match(text, block.start(), block.end());
        if (i < 0 || Chars.isLower(text.charAt(block.start() + 1))) {
            return block.start();
        }
        int number = i + 1;
        while (number < block.end() && Block.isBlank(text.charAt(i)) && Chars.isDigit(text.charAt(number))) {
            number++;
        }
        int hyphen = number > i + 1 ? number : i;
        boolean set = hyphen + 1 < block.end() && text.charAt(hyphen) == '-' && Chars.isWord(text.charAt(hyphen + 1));
        return set ? hyphen + 1 : block.start();
    }
}
