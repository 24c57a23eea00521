package org.dateline.report;

import java.util.Arrays;
import java.util.List;

/**
 * Places the dots of the network on a small screen, where labels are most in each other's way; on a larger one they only draw
 * apart. Linked dots attract, all repel, and boxes of labels that overlap are pushed apart. It starts from a circle and uses
 * nothing but IEEE arithmetic, square roots and {@link StrictMath}: the same places on any machine.
 */
final class Layout {
    private static final double WIDTH = 318;
    private static final double HEIGHT = 432;
    private static final int ROUNDS = 400;
    private static final double LETTER = 7.4;
    private static final double ABOVE = 10;
    private static final double LINE = 13;
    private static final double GAP = 6;
    /** Keeps parts that are not linked from fleeing to the corners. */
    private static final double TO_THE_MIDDLE = 1.2;

    private final double[] x;
    private final double[] y;
    private final double[] half;
    private final double[] below;
    private final List<Edge> edges;

    /** Two dots that are linked, by their numbers. */
    record Edge(int from, int to) {}

    Layout(List<List<String>> labels, List<Edge> edges) {
        int count = labels.size();
        this.edges = edges;
        x = new double[count];
        y = new double[count];
        half = new double[count];
        below = new double[count];
        for (int i = 0; i < count; i++) {
            double angle = 2 * StrictMath.PI * i / count;
            x[i] = WIDTH / 2 + WIDTH * 0.4 * StrictMath.cos(angle);
            y[i] = HEIGHT / 2 + HEIGHT * 0.4 * StrictMath.sin(angle);
            half[i] = Math.max(8, longest(labels.get(i)) * LETTER / 2);
            below[i] = 12 + LINE * labels.get(i).size();
        }
        for (int round = 0; round < ROUNDS; round++) {
            attractAndRepel(40.0 * (ROUNDS - round) / ROUNDS);
            separate();
            keepInside();
        }
        for (int round = 0; round < ROUNDS; round++) {
            separate();
            keepInside();
        }
        spread(x, 0, WIDTH, half, half);
        double[] above = new double[count];
        Arrays.fill(above, ABOVE);
        spread(y, 0, HEIGHT, above, below);
    }

    /** Draws the dots apart until they fill the room, within reason: a few are not to stand in one corner. */
    private static void spread(double[] places, double from, double to, double[] before, double[] behind) {
        double low = Double.MAX_VALUE;
        double high = 0;
        for (int i = 0; i < places.length; i++) {
            low = Math.min(low, places[i] - before[i]);
            high = Math.max(high, places[i] + behind[i]);
        }
        double stretch = Math.min(2, (to - from) / Math.max(1, high - low));
        double middle = (low + high) / 2;
        for (int i = 0; i < places.length && stretch > 1; i++) {
            double place = (from + to) / 2 + (places[i] - middle) * stretch;
            places[i] = Math.max(from + before[i], Math.min(to - behind[i], place));
        }
    }

    private static int longest(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Moves a line a little to one side, so that lines between the same dots, or back, lie beside each other. */
    String aside(Edge edge, int way) {
        double dx = x[edge.to()] - x[edge.from()];
        double dy = y[edge.to()] - y[edge.from()];
        double length = Math.max(1, Math.sqrt(dx * dx + dy * dy));
        return "translate(" + Math.round(-dy / length * way) + " " + Math.round(dx / length * way) + ")";
    }

    /** A dot's place as per cent of the width, in tenths. */
    String x(int dot) {
        return Scale.perCent(Math.round(x[dot] / WIDTH * 1_000) * 10);
    }

    String y(int dot) {
        return Scale.perCent(Math.round(y[dot] / HEIGHT * 1_000) * 10);
    }

    /** One round of Fruchterman and Reingold, "Graph Drawing by Force-directed Placement" (1991). */
    private void attractAndRepel(double heat) {
        double length = 0.8 * Math.sqrt(WIDTH * HEIGHT / Math.max(1, x.length));
        double[] dx = new double[x.length];
        double[] dy = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                if (i != j) {
                    double distance = distance(i, j);
                    push(dx, dy, i, j, length * length / (distance * distance));
                }
            }
        }
        for (Edge edge : edges) {
            double pull = -distance(edge.from(), edge.to()) / length;
            push(dx, dy, edge.from(), edge.to(), pull);
            push(dx, dy, edge.to(), edge.from(), pull);
        }
        for (int i = 0; i < x.length; i++) {
            dx[i] += (WIDTH / 2 - x[i]) * TO_THE_MIDDLE;
            dy[i] += (HEIGHT / 2 - y[i]) * TO_THE_MIDDLE;
            double step = Math.max(0.01, Math.sqrt(dx[i] * dx[i] + dy[i] * dy[i]));
            x[i] += dx[i] / step * Math.min(step, heat);
            y[i] += dy[i] / step * Math.min(step, heat);
        }
    }

    private double distance(int i, int j) {
        double dx = x[i] - x[j];
        double dy = y[i] - y[j];
        return Math.max(1, Math.sqrt(dx * dx + dy * dy));
    }

    /** Moves a dot away from another by a share of what lies between them. */
    private void push(double[] dx, double[] dy, int dot, int other, double share) {
        dx[dot] += (x[dot] - x[other]) * share;
        dy[dot] += (y[dot] - y[other]) * share;
    }

    /** Pushes overlapping boxes apart, on the axis where less is missing. */
    private void separate() {
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double wide = half[i] + half[j] + GAP - Math.abs(x[i] - x[j]);
                double high = y[i] <= y[j] ? below[i] + ABOVE - (y[j] - y[i]) : below[j] + ABOVE - (y[i] - y[j]);
                if (wide > 0 && high > 0) {
                    if (wide < high) {
                        apart(x, i, j, wide / 2);
                    } else {
                        apart(y, i, j, high / 2);
                    }
                }
            }
        }
    }

    private static void apart(double[] places, int i, int j, double way) {
        double sign = places[i] <= places[j] ? -1 : 1;
        places[i] += sign * way;
        places[j] -= sign * way;
    }

    private void keepInside() {
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.max(half[i], Math.min(WIDTH - half[i], x[i]));
            y[i] = Math.max(ABOVE, Math.min(HEIGHT - below[i], y[i]));
        }
    }
}
