package org.armature.eligibility.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.armature.eligibility.vocabulary.WordTable;

/** Cuts a text into tokens, in one pass. */
final class Lexer {
    private static final String COMPARATORS = "<>=≤≥≦≧⩽⩾";
    private static final String KNOWN_SIGNS = "+|~×÷±−·∙∗→";
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> GLUED =
            Set.of("to", "than", "of", "least", "most", "over", "below", "above", "under", "age", "aged");
    /** Genera of allergens of a species with an a, which elsewhere is an article. */
    private static final Set<String> SPECIES_A = Set.of("Cor", "Amb");

    private static final int LONGEST_NUMBER = 15;
    private static final int LONGEST_CODE = 5;
    private static final int SHORTEST_NUMBER = 3;

    private final String text;
    private final WordTable<Word> words;
    private final List<Token> tokens;
    private int at;

    private Lexer(String text, WordTable<Word> words) {
        this.text = text;
        this.words = words;
        this.tokens = new ArrayList<>(text.length() / 5 + 4);
    }

    static List<Token> tokens(String text) {
        return tokens(text, Word.KNOWN);
    }

    static List<Token> tokens(String text, WordTable<Word> words) {
        Lexer lexer = new Lexer(text, words);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private char look(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A mathematical sign that is no comparator, no operator and no range: a number behind it is not the value. */
    private static boolean isUnknownSign(char c) {
        return Character.getType(c) == Character.MATH_SYMBOL && KNOWN_SIGNS.indexOf(c) < 0;
    }

    private void next() {
        char c = text.charAt(at);
        if (c == ' ') {
            at++;
        } else if (isDigit(c) || c == '.' && isDigit(look(at + 1)) && (at == 0 || !isDigit(look(at - 1)))) {
            number();
        } else if (Character.isLetter(c)) {
            word();
        } else if (COMPARATORS.indexOf(c) >= 0) {
            comparator();
        } else if (isUnknownSign(c)) {
            add(Token.Kind.MARK, word("?"), at + 1);
        } else {
            add(Token.Kind.MARK, words.of(text, at, at + 1), at + 1);
        }
    }

    private void add(Token.Kind kind, Word word, int end) {
        tokens.add(new Token(kind, word, null, at, end));
        at = end;
    }

    private void word() {
        int end = at;
        while (Character.isLetterOrDigit(look(end)) || look(end) == '\'' && Character.isLetter(look(end + 1))) {
            end++;
        }
        int glued = Math.max(glued(end), area(end));
        end = glued > 0 ? glued : Math.max(allergen(end), abbreviation(coded(end)));
        add(Token.Kind.WORD, words.of(text, at, end), end);
    }

    /** "to100", "aged18": a comparator in words and its number lost the space between them; -1 for other words. */
    private int glued(int end) {
        if (!isDigit(look(end - 1))) {
            return -1;
        }
        int digits = at;
        while (digits < end && Character.isLetter(look(digits))) {
            digits++;
        }
        boolean number = digits < end && digits(digits) == end;
        return number && GLUED.contains(text.substring(at, digits).toLowerCase(Locale.ROOT)) ? digits : -1;
    }

    /** "AB-12345": the letters and the number of a substance that has no other name yet. */
    private int coded(int end) {
        if (look(end) != '-' || end - at < 2 || end - at > LONGEST_CODE) {
            return end;
        }
        for (int i = at; i < end; i++) {
            if (look(i) < 'A' || look(i) > 'Z') {
                return end;
            }
        }
        int digits = digits(end + 1);
        boolean code = digits - end > SHORTEST_NUMBER && !Character.isLetterOrDigit(look(digits));
        return code ? digits : end;
    }

    /** "Ara h 2", "rBet v 1": genus, species and number of an allergen are one name; -1 for other words. */
    private int allergen(int end) {
        int genus = end > at && (look(at) == 'r' || look(at) == 'n') && isUpper(look(at + 1)) ? at + 1 : at;
        boolean short3 = end - genus == 3 && isUpper(look(genus));
        for (int i = genus + 1; i < end && short3; i++) {
            short3 = look(i) >= 'a' && look(i) <= 'z';
        }
        char species = look(end + 1);
        boolean letter = look(end) == ' '
                && species >= 'a'
                && species <= 'z'
                && species != 'x'
                && look(end + 2) == ' '
                && isDigit(look(end + 3));
        if (!short3 || !letter || species == 'a' && !SPECIES_A.contains(text.substring(genus, end))) {
            return -1;
        }
        int last = digits(end + 3);
        return last - end <= 5 && !Character.isLetter(look(last)) ? last : -1;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** "mm3or", "m2and": a unit and a word lost the space between them; -1 for other words. */
    private int area(int end) {
        int letters = at;
        while (letters < end && (look(letters) == 'm' || look(letters) == 'c')) {
            letters++;
        }
        boolean power = letters > at
                && letters - at < 3
                && (look(letters) == '2' || look(letters) == '3')
                && look(letters - 1) == 'm';
        return power && letters + 2 < end && Character.isLetter(look(letters + 1)) ? letters + 1 : -1;
    }

    /** "e.g." and "y.o." are one word. */
    private int abbreviation(int end) {
        int last = end;
        while (last - at <= 6
                && look(last) == '.'
                && Character.isLetter(look(last + 1))
                && !Character.isLetter(look(last + 2))) {
            last += 2;
        }
        return last > end && look(last) == '.' ? last + 1 : last;
    }

    private void number() {
        int end = digits(at);
        int power = PowersOfTen.end(text, at, end);
        if (power > end) {
            BigDecimal value = PowersOfTen.value(text, at, power);
            tokens.add(new Token(Token.Kind.NUMBER, words.of(text, at, power), value, at, power));
            at = power;
            return;
        }
        if (text.startsWith("10", at)
                && end - at == 2
                && (look(end) == 'E' || look(end) == 'e')
                && isDigit(look(end + 1))) {
            // "10E5" is ten times what it says, or is meant as 10^5: no number.
            int exponent = digits(end + 1);
            add(Token.Kind.WORD, words.of(text, at, exponent), exponent);
            return;
        }
        StringBuilder value = new StringBuilder(text.substring(at, end));
        while (groupsOfTwo(end)) {
            value.append(text, end + 1, end + 3);
            end += 3;
        }
        while (groups(end)) {
            value.append(text, end + 1, end + 4);
            end += 4;
        }
        if (text.startsWith(", 000", end) && end - at <= 3 && !isDigit(look(end + 5)) && text.charAt(at) != '0') {
            value.append("000");
            end += 5;
        }
        if (isThousands(end)) {
            value.append("000");
            end += 4;
        } else if ((look(end) == '.' || look(end) == '·') && isDigit(look(end + 1)) || isDecimalComma(end)) {
            int fraction = digits(end + 1);
            value.append('.').append(text, end + 1, fraction);
            end = fraction;
        }
        int letters = end;
        while (Character.isLetter(look(letters))) {
            letters++;
        }
        if (letters == end + 2 && ORDINALS.contains(words.of(text, end, letters).text())) {
            add(Token.Kind.WORD, words.of(text, at, letters), letters);
        } else if (value.length() > LONGEST_NUMBER) {
            add(Token.Kind.WORD, words.of(text, at, end), end);
        } else {
            String digits = value.charAt(0) == '.' ? "0" + value : value.toString();
            tokens.add(new Token(Token.Kind.NUMBER, words.of(text, at, end), new BigDecimal(digits), at, end));
            at = end;
        }
    }

    private int digits(int from) {
        int end = from;
        while (isDigit(look(end))) {
            end++;
        }
        return end;
    }

    /** "1,50,000", as Indian numbers are grouped: two digits, where at last three follow and end the number. */
    private boolean groupsOfTwo(int end) {
        int group = end;
        while (look(group) == ',' && digits(group + 1) == group + 3) {
            group += 3;
        }
        boolean closes = look(group) == ',' && digits(group + 1) == group + 4 && look(group + 4) != ',';
        return group > end && closes && text.charAt(at) != '0' && end - at <= LONGEST_NUMBER;
    }

    /** "1,000" and "100 000": a group of three digits goes on with the number. */
    private boolean groups(int end) {
        if (end == at || end - at > 11 || digits(end + 1) != end + 4) {
            return false;
        }
        boolean comma = look(end) == ',' && (end - at) % 4 <= 3 && text.charAt(at) != '0';
        boolean zeros = look(end) == ' ' && text.startsWith("000", end + 1);
        return (comma || zeros) && !(look(end + 4) == '.' && isDigit(look(end + 5)) && zeros);
    }

    /** "100.000/ul": a point parts thousands of cells, of which nobody counts thousandths. */
    private boolean isThousands(int end) {
        if (look(end) != '.' || !text.startsWith("000", end + 1) || isDigit(look(end + 4)) || text.charAt(at) == '0') {
            return false;
        }
        int after = end + 4;
        while (look(after) == ' ') {
            after++;
        }
        String unit = text.substring(after, Math.min(text.length(), after + 6)).toLowerCase(Locale.ROOT);
        return after - end <= 5
                && (unit.startsWith("/ul")
                        || unit.startsWith("/µl")
                        || unit.startsWith("/μl")
                        || unit.startsWith("/mm")
                        || unit.startsWith("/mcl")
                        || unit.startsWith("/ ul")
                        || unit.startsWith("/ mm")
                        || unit.startsWith("cells"));
    }

    /** "1,5 x ULN", "7,5%": a comma that cannot part two values, because what is measured in follows at once. */
    private boolean isDecimalComma(int end) {
        if (look(end) != ',' || !isDigit(look(end + 1))) {
            return false;
        }
        int after = digits(end + 1);
        while (look(after) == ' ') {
            after++;
        }
        char c = look(after);
        return after - end <= 4
                && (c == '%'
                        || c == '×'
                        || c == 'x' && !Character.isLetter(look(after + 1))
                        || text.startsWith("mg", after)
                        || text.startsWith("mmol", after)
                        || text.startsWith("g/", after)
                        || text.startsWith("kg", after));
    }

    private void comparator() {
        int end = at;
        StringBuilder signs = new StringBuilder();
        while (COMPARATORS.indexOf(look(end)) >= 0
                || look(end) == '/' && COMPARATORS.indexOf(look(end + 1)) >= 0
                || signs.length() == 1 && slash(end) > 0
                || look(end) == ' '
                        && signs.length() == 1
                        && "=".indexOf(look(end + 1)) == 0
                        && "<>".indexOf(look(end - 1)) >= 0) {
            end = Math.max(end, slash(end));
            signs.append(look(end));
            end++;
        }
        if (look(end) == '_' && isDigit(look(end + 1))) {
            signs.append('=');
            end++;
        }
        String all = signs.toString();
        boolean less = all.indexOf('<') >= 0 || all.indexOf('≤') >= 0 || all.indexOf('≦') >= 0 || all.indexOf('⩽') >= 0;
        boolean more = all.indexOf('>') >= 0 || all.indexOf('≥') >= 0 || all.indexOf('≧') >= 0 || all.indexOf('⩾') >= 0;
        boolean equal = !isOnlyOf(all, "<>/ ");
        if (less && more) {
            add(Token.Kind.MARK, word("?"), end);
        } else {
            add(Token.Kind.COMPARATOR, word((less ? "<" : more ? ">" : "") + (equal ? "=" : "")), end);
        }
    }

    /** "&gt; / =": the place of the second sign behind a slash with spaces; -1 for others. */
    private int slash(int from) {
        int at = look(from) == ' ' ? from + 1 : from;
        int sign = look(at + 1) == ' ' ? at + 2 : at + 1;
        return look(at) == '/' && look(sign) == '=' ? sign : -1;
    }

    private static boolean isOnlyOf(String signs, String all) {
        for (int i = 0; i < signs.length(); i++) {
            if (all.indexOf(signs.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private Word word(String normal) {
        return words.of(normal, 0, normal.length());
    }
}
