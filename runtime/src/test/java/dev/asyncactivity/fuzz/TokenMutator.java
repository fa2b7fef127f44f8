package dev.asyncactivity.fuzz;

import java.util.List;
import java.util.Random;

/** Makes texts that are nearly tokens: what a person, a mail program or an attacker may send. */
final class TokenMutator {
  private static final String ALPHABET =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
  private static final String[] PREFIXES = {"aap_", "aas_", "aa", ""};

  private final List<String> tokens;
  private final Random random;

  TokenMutator(List<String> tokens, Random random) {
    this.tokens = tokens;
    this.random = random;
  }

  /** A text of one of the kinds; now and then, by chance, one of the tokens as it is. */
  String next() {
    String token = anyToken();
    return switch (random.nextInt(11)) {
      case 0 -> substituted(token, 1);
      case 1 -> substituted(token, 2 + random.nextInt(8));
      case 2 -> bitFlipped(token);
      case 3 -> token.substring(0, random.nextInt(token.length()));
      case 4 -> token.substring(random.nextInt(token.length()));
      case 5 -> without(token, random.nextInt(token.length()), 1 + random.nextInt(4));
      case 6 -> inserted(token, randomText(1 + random.nextInt(4)));
      case 7 -> swapped(token);
      case 8 -> spliced(token, anyToken());
      case 9 -> otherPrefix(token);
      default -> PREFIXES[random.nextInt(PREFIXES.length)] + randomText(random.nextInt(600));
    };
  }

  private String anyToken() {
    return tokens.get(random.nextInt(tokens.size()));
  }

  private String substituted(String token, int times) {
    StringBuilder changed = new StringBuilder(token);
    for (int i = 0; i < times; i++) {
      changed.setCharAt(random.nextInt(token.length()), anyCharacter());
    }
    return changed.toString();
  }

  /** One of the six bits that a character stands for; the prefix is left. */
  private String bitFlipped(String token) {
    int position = 4 + random.nextInt(token.length() - 4);
    int value = ALPHABET.indexOf(token.charAt(position)) ^ 1 << random.nextInt(6);
    StringBuilder changed = new StringBuilder(token);
    changed.setCharAt(position, ALPHABET.charAt(value));
    return changed.toString();
  }

  private static String without(String token, int start, int length) {
    int end = Math.min(token.length(), start + length);
    return token.substring(0, start) + token.substring(end);
  }

  private String inserted(String token, String text) {
    int position = random.nextInt(token.length() + 1);
    return token.substring(0, position) + text + token.substring(position);
  }

  private String swapped(String token) {
    int one = random.nextInt(token.length());
    int other = random.nextInt(token.length());
    StringBuilder changed = new StringBuilder(token);
    changed.setCharAt(one, token.charAt(other));
    changed.setCharAt(other, token.charAt(one));
    return changed.toString();
  }

  /** The beginning of one and the end of another, as long as the first was. */
  private String spliced(String first, String second) {
    int cut = 4 + random.nextInt(Math.min(first.length(), second.length()) - 4);
    return first.substring(0, cut) + second.substring(cut);
  }

  private String otherPrefix(String token) {
    return PREFIXES[random.nextInt(PREFIXES.length)] + token.substring(4);
  }

  private String randomText(int length) {
    boolean anything = random.nextInt(20) == 0;
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(anything ? (char) random.nextInt(0x10000) : anyCharacter());
    }
    return text.toString();
  }

  private char anyCharacter() {
    return ALPHABET.charAt(random.nextInt(ALPHABET.length()));
  }
}
