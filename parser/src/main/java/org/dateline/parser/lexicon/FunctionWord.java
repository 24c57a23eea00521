package org.dateline.parser.lexicon;

/**
 * The closed-class words that rules name: pronouns, auxiliaries, prepositions, conjunctions, and the marks that rules look at.
 *
 * <p>Each has a fixed number in every {@link Lexicon}, so a rule compares two {@code int}s.
 */
public enum FunctionWord {
    BE("be", Group.BE), AM("am", Group.BE), IS("is", Group.BE), ARE("are", Group.BE), WAS("was", Group.BE), WERE("were", Group.BE),
    BEEN("been", Group.BE), BEING("being", Group.BE), _S("'s", Group.NONE), _RE("'re", Group.BE), _M("'m", Group.BE),
    HAVE("have", Group.HAVE), HAS("has", Group.HAVE), HAD("had", Group.HAVE), HAVING("having", Group.HAVE), _VE("'ve", Group.HAVE),
    _D("'d", Group.MODAL), DO("do", Group.DO), DOES("does", Group.DO), DID("did", Group.DO), DONE("done", Group.NONE), DOING("doing", Group.NONE),
    WILL("will", Group.MODAL), WO("wo", Group.MODAL), _LL("'ll", Group.MODAL), SHALL("shall", Group.MODAL), WOULD("would", Group.MODAL), SHOULD("should", Group.MODAL),
    CAN("can", Group.MODAL), CA("ca", Group.MODAL), CANNOT("cannot", Group.MODAL), COULD("could", Group.MODAL), MAY("may", Group.MODAL),
    MIGHT("might", Group.MODAL), MUST("must", Group.MODAL), OUGHT("ought", Group.MODAL),
    NOT("not", Group.NEGATION), NT("n't", Group.NEGATION), NEVER("never", Group.NEGATION), NO("no", Group.NEGATION), NEITHER("neither", Group.NEGATION),
    NOR("nor", Group.NEGATION), NONE("none", Group.NEGATION), NOBODY("nobody", Group.NEGATION), HARDLY("hardly", Group.NONE), WITHOUT("without", Group.NONE),
    I("i", Group.PRONOUN), ME("me", Group.PRONOUN), WE("we", Group.PRONOUN), US("us", Group.NONE), YOU("you", Group.PRONOUN), HE("he", Group.PRONOUN), HIM("him", Group.PRONOUN),
    SHE("she", Group.PRONOUN), IT("it", Group.PRONOUN), THEY("they", Group.PRONOUN), THEM("them", Group.PRONOUN), HER("her", Group.PRONOUN),
    HIS("his", Group.POSSESSIVE), ITS("its", Group.POSSESSIVE), THEIR("their", Group.POSSESSIVE), MY("my", Group.POSSESSIVE), OUR("our", Group.POSSESSIVE), YOUR("your", Group.POSSESSIVE),
    HIMSELF("himself", Group.NONE), HERSELF("herself", Group.NONE), ITSELF("itself", Group.NONE), THEMSELVES("themselves", Group.NONE), MYSELF("myself", Group.NONE), OURSELVES("ourselves", Group.NONE), EACH("each", Group.NONE), OTHER("other", Group.NONE), ONE("one", Group.NONE),
    WHO("who", Group.RELATIVE), WHOM("whom", Group.RELATIVE), WHOSE("whose", Group.RELATIVE), WHICH("which", Group.RELATIVE), WHAT("what", Group.RELATIVE),
    THAT("that", Group.NONE), THIS("this", Group.NONE), THESE("these", Group.NONE), THOSE("those", Group.NONE), THE("the", Group.NONE), A("a", Group.NONE), AN("an", Group.NONE),
    SOME("some", Group.NONE), ANY("any", Group.NONE), ALL("all", Group.NONE), BOTH("both", Group.NONE), SEVERAL("several", Group.NONE), MANY("many", Group.NONE), SUCH("such", Group.NONE), SAME("same", Group.NONE), ANOTHER("another", Group.NONE), EVERY("every", Group.NONE), EITHER("either", Group.NONE),
    OF("of", Group.PREPOSITION), IN("in", Group.PREPOSITION), ON("on", Group.PREPOSITION), AT("at", Group.PREPOSITION), BY("by", Group.PREPOSITION), FOR("for", Group.PREPOSITION), FROM("from", Group.PREPOSITION),
    TO("to", Group.PREPOSITION), WITH("with", Group.PREPOSITION), INTO("into", Group.PREPOSITION), ABOUT("about", Group.PREPOSITION), AGAINST("against", Group.PREPOSITION), BETWEEN("between", Group.PREPOSITION),
    AMONG("among", Group.PREPOSITION), OVER("over", Group.PREPOSITION), UNDER("under", Group.PREPOSITION), DURING("during", Group.PREPOSITION), THROUGH("through", Group.PREPOSITION), AMID("amid", Group.PREPOSITION), DESPITE("despite", Group.PREPOSITION), TOWARD("toward", Group.PREPOSITION), TOWARDS("towards", Group.PREPOSITION), VIA("via", Group.PREPOSITION), PER("per", Group.PREPOSITION), UPON("upon", Group.PREPOSITION), ACCORDING("according", Group.NONE), LIKE("like", Group.PREPOSITION), ALONGSIDE("alongside", Group.PREPOSITION), INCLUDING("including", Group.PREPOSITION), EXCEPT("except", Group.PREPOSITION), NEAR("near", Group.PREPOSITION), AROUND("around", Group.PREPOSITION), AHEAD("ahead", Group.NONE), WITHIN("within", Group.PREPOSITION), OUTSIDE("outside", Group.PREPOSITION), INSIDE("inside", Group.PREPOSITION), BEHIND("behind", Group.PREPOSITION), OFF("off", Group.NONE), OUT("out", Group.NONE), UP("up", Group.NONE), DOWN("down", Group.NONE),
    AND("and", Group.CONJUNCTION), OR("or", Group.CONJUNCTION), BUT("but", Group.CONJUNCTION), YET("yet", Group.NONE), SO("so", Group.NONE),
    AS("as", Group.SUBORDINATOR), IF("if", Group.SUBORDINATOR), WHETHER("whether", Group.SUBORDINATOR), WHEN("when", Group.SUBORDINATOR), WHILE("while", Group.SUBORDINATOR), WHERE("where", Group.SUBORDINATOR), WHY("why", Group.SUBORDINATOR), HOW("how", Group.SUBORDINATOR),
    BECAUSE("because", Group.SUBORDINATOR), SINCE("since", Group.SUBORDINATOR), ALTHOUGH("although", Group.SUBORDINATOR), THOUGH("though", Group.SUBORDINATOR), UNLESS("unless", Group.SUBORDINATOR), UNTIL("until", Group.SUBORDINATOR), AFTER("after", Group.SUBORDINATOR), BEFORE("before", Group.SUBORDINATOR), ONCE("once", Group.SUBORDINATOR), WHEREAS("whereas", Group.SUBORDINATOR), THAN("than", Group.SUBORDINATOR), LEST("lest", Group.SUBORDINATOR),
    THERE("there", Group.NONE), HERE("here", Group.NONE), NOW("now", Group.NONE), THEN("then", Group.NONE), ALSO("also", Group.NONE), EVEN("even", Group.NONE), ONLY("only", Group.NONE), STILL("still", Group.NONE), JUST("just", Group.NONE), NOTHING("nothing", Group.NEGATION), EVERYTHING("everything", Group.NONE),
    MORE("more", Group.NONE), MOST("most", Group.NONE), LESS("less", Group.NONE), LEAST("least", Group.NONE), MUCH("much", Group.NONE), FEW("few", Group.NONE), HALF("half", Group.NONE), GOING("going", Group.NONE), USED("used", Group.NONE),
    COMMA(",", Group.NONE), STOP(".", Group.NONE), COLON(":", Group.NONE), SEMICOLON(";", Group.NONE), DASH("—", Group.NONE), HYPHEN("-", Group.NONE), DOUBLE_HYPHEN("--", Group.NONE), EN_DASH("–", Group.NONE),
    QUESTION("?", Group.NONE), EXCLAMATION("!", Group.NONE), ELLIPSIS("…", Group.NONE), DOTS("...", Group.NONE), OPEN("(", Group.NONE), CLOSE(")", Group.NONE), OPEN_SQUARE("[", Group.NONE), CLOSE_SQUARE("]", Group.NONE), SLASH("/", Group.NONE), AMPERSAND("&", Group.NONE), PERCENT("%", Group.NONE), DOLLAR("$", Group.NONE), AT_SIGN("@", Group.NONE), HASH("#", Group.NONE), APOSTROPHE("'", Group.NONE), DOUBLE_QUOTE("\"", Group.NONE);

    /** What a closed-class word does. */
    enum Group {
        BE,
        HAVE,
        DO,
        MODAL,
        NEGATION,
        PRONOUN,
        POSSESSIVE,
        RELATIVE,
        PREPOSITION,
        CONJUNCTION,
        SUBORDINATOR,
        NONE
    }

    private final String form;
    private final Group group;
    private final int number;

    FunctionWord(String form, Group group) {
        this.form = form;
        this.group = group;
        this.number = ordinal() + 1;
    }

    /** The word's number in every lexicon. */
    public int number() {
        return number;
    }

    /** Whether a token's word number is this word's. */
    public boolean is(int word) {
        return word == number;
    }

    String form() {
        return form;
    }

    Group group() {
        return group;
    }
}
