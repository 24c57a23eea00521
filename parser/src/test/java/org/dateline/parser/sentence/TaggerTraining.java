package org.dateline.parser.sentence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.parser.lexicon.Lexicon;

/**
 * Makes the tagger's two resources from a treebank. Run it twice, since the second needs a lexicon with the words of the first:
 *
 * <pre>
 * TaggerTraining forms TREEBANK OUT    writes OUT/word-forms.bin, for the resources of the lexicon
 * TaggerTraining weights TREEBANK OUT  writes OUT/tagger.bin, for the resources of this package
 * TaggerTraining measure TREEBANK      trains on four fifths of the documents, five times, and prints how well it does on the rest
 * </pre>
 *
 * TREEBANK is a folder or zip archive with the files {@code dep/GUM_*.conllu} of the Georgetown University Multilayer corpus;
 * only its genres news, interview, speech, academic and court are read, whose texts may be used freely. Same input, same bytes.
 */
final class TaggerTraining {
    private static final int EPOCHS = Integer.getInteger("epochs", 8);
    private static final int PARTS = 5;
    private static final List<String> HELD_OUT = List.of("news", "interview", "speech");

    private TaggerTraining() {}

    public static void main(String[] arguments) throws IOException {
        List<Treebank.Document> documents = Treebank.read(Path.of(arguments[1]));
        TrainingWords words = TrainingWords.of(documents);
        switch (arguments[0]) {
            case "forms" -> Files.write(Path.of(arguments[2], "word-forms.bin"), words.forms());
            case "weights" ->
                Files.write(
                        Path.of(arguments[2], "tagger.bin"),
                        train(documents, words).bytes());
            case "measure" -> measure(documents);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static PerceptronTraining train(List<Treebank.Document> documents, TrainingWords words) {
        Lexicon lexicon = Lexicon.standard();
        PerceptronTraining training = new PerceptronTraining(lexicon, words);
        training.train(TaggedText.of(documents, lexicon, true), EPOCHS);
        return training;
    }

    /** Each of five parts of the news, interviews and speeches in turn is left out of training and tagged. */
    private static void measure(List<Treebank.Document> documents) throws IOException {
        TaggerScore score = new TaggerScore();
        Lexicon lexicon = Lexicon.standard();
        for (int part = 0; part < Integer.getInteger("parts", PARTS); part++) {
            List<Treebank.Document> known = new ArrayList<>();
            List<Treebank.Document> unseen = new ArrayList<>();
            int number = 0;
            for (Treebank.Document document : documents) {
                boolean left = HELD_OUT.contains(document.genre()) && number++ % PARTS == part;
                (left ? unseen : known).add(document);
            }
            TrainingWords words = TrainingWords.of(known);
            Tagger tagger = new PerceptronTagger(train(known, words).model());
            for (String genre : HELD_OUT) {
                List<Treebank.Document> some = unseen.stream()
                        .filter(document -> document.genre().equals(genre))
                        .toList();
                score.add(genre, TaggedText.of(some, lexicon, false), tagger, words);
                score.add(genre + " in title case", TaggedText.titled(some, lexicon), tagger, words);
            }
        }
        score.print();
    }
}
