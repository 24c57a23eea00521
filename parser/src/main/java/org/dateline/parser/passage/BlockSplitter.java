package org.dateline.parser.passage;

import java.util.ArrayList;
import java.util.List;
import org.dateline.parser.text.Chars;

/**
 * Cuts a text into blocks at its blank lines, and what stands between two of them at the line breaks that are meant: those where
 * the next word would have fitted into the line, and all of them where the lines are sentences. Other line breaks only wrap.
 */
final class BlockSplitter {
    private static final int NARROWEST_WRAP = 50;
    private static final int WIDEST_WRAP = 130;
    private static final int SLACK_PARTS = 6;

    private final String text;
    private final LineKinds kinds;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> lines = new ArrayList<>();

    private BlockSplitter(String text, LineKinds kinds) {
        this.text = text;
        this.kinds = kinds;
    }

    static List<Block> split(String text, LineKinds kinds) {
        BlockSplitter splitter = new BlockSplitter(text, kinds);
        splitter.run();
        return splitter.blocks;
    }

    private void run() {
        Block all = new Block(text, 0, text.length());
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(start);
            Block line = all.trimmed(start, end);
            if (line.length() > 0) {
                lines.add(line);
            } else {
                flush();
            }
            start = afterBreak(end);
        }
        flush();
    }

    private int lineEnd(int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if ((c <= '\r' || c >= 0x85) && Chars.isLineEnd(c)) {
                return i;
            }
            i++;
        }
        return i;
    }

    private int afterBreak(int end) {
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return pair ? end + 2 : end + 1;
    }

    private void flush() {
        if (lines.size() == 1) {
            blocks.add(lines.get(0));
        } else if (lines.size() == 2 && kinds.isCaptioned(lines.get(0), lines.get(1))) {
            blocks.add(lines.get(0).to(lines.get(1).end()));
        } else if (!lines.isEmpty()) {
            join();
        }
        lines.clear();
    }

    private void join() {
        int width = 0;
        int sentences = 0;
        for (Block line : lines) {
            width = Math.max(width, line.width());
            sentences += line.endsSentence() ? 1 : 0;
        }
        sentences -= lines.get(lines.size() - 1).endsSentence() ? 1 : 0;
        boolean sentencesEnd = sentences * 5 >= (lines.size() - 1) * 3;
        boolean wraps = width >= NARROWEST_WRAP && width <= WIDEST_WRAP && !sentencesEnd;
        Block open = lines.get(0);
        for (int i = 1; i < lines.size(); i++) {
            Block line = lines.get(i);
            if (continues(lines.get(i - 1), line, wraps, width)) {
                open = open.to(line.end());
            } else {
                blocks.add(open);
                open = line;
            }
        }
        blocks.add(open);
    }

    private boolean continues(Block line, Block next, boolean wraps, int width) {
        if (next.opensLower() && !line.endsSentence() && line.last() != ':') {
            return !kinds.isLink(next) && !kinds.isDate(line);
        }
        if (line.last() == ',') {
            return true;
        }
        if (!wraps || line.last() == ';' || kinds.standsAlone(line) || kinds.standsAlone(next) || isItem(next)) {
            return false;
        }
        // Wrapped by hand, lines end earlier than they must; a line that ends a sentence must be full to be taken for
        // wrapped.
        int slack = line.endsSentence() ? 0 : width / SLACK_PARTS;
        return line.width() + 1 + firstWord(next) > width - slack;
    }

    /** How wide the first word is. */
    private static int firstWord(Block line) {
        int i = line.start();
        while (i < line.end() && !Block.isBlank(line.text().charAt(i))) {
            i++;
        }
        return line.to(i).width();
    }

    /** An item of a list: a mark and a blank. */
    private static boolean isItem(Block line) {
        boolean mark = "•*-–·▪●►".indexOf(line.first()) >= 0;
        return mark && line.length() > 1 && Block.isBlank(line.text().charAt(line.start() + 1));
    }
}
