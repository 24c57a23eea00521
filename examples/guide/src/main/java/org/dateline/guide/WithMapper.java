package org.dateline.guide;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Map;
import org.dateline.json.DatelineModule;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;

/** Writes values of the model inside of others. */
public final class WithMapper {
    private WithMapper() {}

    /**
     * Prints a value of one's own that holds actors.
     *
     * @param args not used
     * @throws JsonProcessingException never
     */
    public static void main(String[] args) throws JsonProcessingException {
        Article article = NewsParser.create().parse(LocalDate.of(2026, 3, 10), "Elena Rusu met Greta Aumann.");
        // @start region="mapper"
        ObjectMapper mapper = new ObjectMapper().registerModule(new DatelineModule());
        System.out.println(mapper.writeValueAsString(Map.of("present", article.actors())));
        // @end
    }
}
