package org.dateline.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.StatementAct;

/** The tables of the resource files, read once. */
final class CodeTables {
    private static final Codes NONE = new Codes(Optional.empty(), Optional.empty());
    private static final Map<String, CameoCode> CAMEO = readCameo();
    private static final Map<StatementAct, Codes> STATEMENTS = readStatements();
    private static final Map<MeetingForm, Map<MeetingStatus, Codes>> MEETINGS = readMeetings();

    private CodeTables() {}

    /** What one thing is in each vocabulary. */
    record Codes(Optional<CameoCode> cameo, Optional<PloverCode> plover) {
        static Codes of(String cameo, String plover) {
            return new Codes(
                    cameo.equals("-") ? Optional.empty() : Optional.of(CodeTables.cameo(cameo)),
                    plover.equals("-") ? Optional.empty() : Optional.of(ploverCode(plover.split(" "))));
        }

        private static PloverCode ploverCode(String[] words) {
            return new PloverCode(
                    PloverEvent.valueOf(words[0]), words.length == 1 ? Optional.empty() : Optional.of(words[1]));
        }
    }

    static CameoCode cameo(String code) {
        CameoCode known = CAMEO.get(code);
        if (known == null) {
            throw new IllegalArgumentException("no CAMEO code known here: \"" + code + "\"");
        }
        return known;
    }

    static Collection<CameoCode> cameo() {
        return CAMEO.values();
    }

    static Codes of(StatementAct act) {
        return STATEMENTS.getOrDefault(act, NONE);
    }

    static Codes of(MeetingForm form, MeetingStatus status) {
        return MEETINGS.getOrDefault(form, Map.of()).getOrDefault(status, NONE);
    }

    private static Map<String, CameoCode> readCameo() {
        Map<String, CameoCode> codes = new LinkedHashMap<>();
        for (String[] fields : read("cameo.txt")) {
            codes.put(fields[0], new CameoCode(fields[0], fields[1]));
        }
        return Collections.unmodifiableMap(codes);
    }

    private static Map<StatementAct, Codes> readStatements() {
        Map<StatementAct, Codes> codes = new EnumMap<>(StatementAct.class);
        for (String[] fields : read("statement-codes.txt")) {
            codes.put(StatementAct.valueOf(fields[0]), Codes.of(fields[1], fields[2]));
        }
        return codes;
    }

    private static Map<MeetingForm, Map<MeetingStatus, Codes>> readMeetings() {
        Map<MeetingForm, Map<MeetingStatus, Codes>> codes = new EnumMap<>(MeetingForm.class);
        for (String[] fields : read("meeting-codes.txt")) {
            for (String form : fields[0].split(" ")) {
                for (String status : fields[1].split(" ")) {
                    codes.computeIfAbsent(MeetingForm.valueOf(form), f -> new EnumMap<>(MeetingStatus.class))
                            .put(MeetingStatus.valueOf(status), Codes.of(fields[2], fields[3]));
                }
            }
        }
        return codes;
    }

    private static List<String[]> read(String file) {
        try (InputStream in = CodeTables.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
