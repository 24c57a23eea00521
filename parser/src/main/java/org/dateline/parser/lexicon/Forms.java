package org.dateline.parser.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.StatementAct;
import org.jspecify.annotations.Nullable;

/** How the values of the lexicon stand in its image. Constants are written by their order, as image and classes are built together. */
final class Forms {
    static final ValueTable.Form<KnownName> NAME = new ValueTable.Form<>() {
        private static final int DOUBTFUL = 1;
        private static final int CAPITALS = 2;
        private static final int LOWER_CASE = 4;

        @Override
        public void write(ImageWriter out, KnownName name) throws IOException {
            out.number(name.kind().ordinal());
            out.text(name.canonical());
            out.text(name.country());
            out.number((name.doubtful() ? DOUBTFUL : 0)
                    | (name.capitals() ? CAPITALS : 0)
                    | (name.lowerCase() ? LOWER_CASE : 0));
        }

        @Override
        public KnownName read(ImageReader in) {
            KnownName.Kind kind = KnownName.Kind.values()[in.number()];
            String canonical = in.text();
            String country = in.text();
            int marks = in.number();
            return new KnownName(
                    kind,
                    canonical,
                    country,
                    (marks & DOUBTFUL) != 0,
                    (marks & CAPITALS) != 0,
                    (marks & LOWER_CASE) != 0);
        }
    };

    static final ValueTable.Form<Title> TITLE = new ValueTable.Form<>() {
        @Override
        public void write(ImageWriter out, Title title) throws IOException {
            out.text(title.name());
            out.number(title.type().ordinal());
        }

        @Override
        public Title read(ImageReader in) {
            return new Title(in.text(), Title.Type.values()[in.number()]);
        }
    };

    static final ValueTable.Form<Nominal> NOMINAL = new ValueTable.Form<>() {
        @Override
        public void write(ImageWriter out, Nominal nominal) throws IOException {
            out.text(nominal.singular());
            out.number(nominal.type().ordinal());
            out.number(nominal.gender().ordinal());
            out.number(nominal.plural() ? 1 : 0);
        }

        @Override
        public Nominal read(ImageReader in) {
            return new Nominal(
                    in.text(),
                    Nominal.Type.values()[in.number()],
                    Nominal.Gender.values()[in.number()],
                    in.number() == 1);
        }
    };

    static final ValueTable.Form<MeetingWord> MEETING_WORD = new ValueTable.Form<>() {
        @Override
        public void write(ImageWriter out, MeetingWord word) throws IOException {
            out.text(word.base());
            out.number(word.role().ordinal());
            out.number(ordinal(word.form()));
            out.number(ordinal(word.status()));
            out.number(bits(word.frames()));
            out.number(word.particle());
        }

        @Override
        public MeetingWord read(ImageReader in) {
            return new MeetingWord(
                    in.text(),
                    MeetingWord.Role.values()[in.number()],
                    constant(MeetingForm.values(), in.number()),
                    constant(MeetingStatus.values(), in.number()),
                    set(MeetingWord.Frame.class, in.longNumber()),
                    in.number());
        }
    };

    static final ValueTable.Form<Cue> CUE = new ValueTable.Form<>() {
        @Override
        public void write(ImageWriter out, Cue cue) throws IOException {
            cue.write(out);
        }

        @Override
        public Cue read(ImageReader in) {
            return Cue.read(in);
        }
    };

    static final ValueTable.Form<CuePhrase> CUE_PHRASE = new ValueTable.Form<>() {
        @Override
        public void write(ImageWriter out, CuePhrase phrase) throws IOException {
            out.text(phrase.phrase());
            out.number(phrase.act().ordinal());
            out.number(phrase.kind().ordinal());
        }

        @Override
        public CuePhrase read(ImageReader in) {
            return new CuePhrase(in.text(), StatementAct.values()[in.number()], CuePhrase.Kind.values()[in.number()]);
        }
    };

    static final ValueTable.Form<TimeWord> TIME_WORD = new ValueTable.Form<>() {
        @Override
        public void write(ImageWriter out, TimeWord word) throws IOException {
            out.number(word.role().ordinal());
            out.number(word.value());
            out.text(word.code());
            out.number(word.doubtful() ? 1 : 0);
        }

        @Override
        public TimeWord read(ImageReader in) {
            TimeRole role = TimeRole.values()[in.number()];
            return role == TimeRole.NONE ? TimeWord.NONE : new TimeWord(role, in.number(), in.text(), in.number() == 1);
        }
    };

    private Forms() {}

    /** Of several values for one number. */
    static <T> ValueTable.Form<List<T>> listOf(ValueTable.Form<T> form) {
        return new ValueTable.Form<>() {
            @Override
            public void write(ImageWriter out, List<T> values) throws IOException {
                out.number(values.size());
                for (T value : values) {
                    form.write(out, value);
                }
            }

            @Override
            public List<T> read(ImageReader in) {
                int size = in.number();
                List<T> values = new ArrayList<>(size);
                for (int i = 0; i < size; i++) {
                    values.add(form.read(in));
                }
                return List.copyOf(values);
            }
        };
    }

    /** The order of a constant, -1 for none. */
    static int ordinal(@Nullable Enum<?> constant) {
        return constant == null ? -1 : constant.ordinal();
    }

    static <E extends Enum<E>> @Nullable E constant(E[] constants, int ordinal) {
        return ordinal < 0 ? null : constants[ordinal];
    }

    private static long bits(Set<? extends Enum<?>> constants) {
        long bits = 0;
        for (Enum<?> constant : constants) {
            bits |= 1L << constant.ordinal();
        }
        return bits;
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, long bits) {
        Set<E> set = EnumSet.noneOf(type);
        for (E constant : type.getEnumConstants()) {
            if ((bits >> constant.ordinal() & 1) != 0) {
                set.add(constant);
            }
        }
        return set;
    }
}
