package dev.asyncactivity.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Changes some tokens of a source: what a person mistypes, cuts or pastes. */
final class Mutations {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s+|\"(?:\\\\.|[^\"\\\\])*\"|@?[\\p{javaJavaIdentifierPart}]+|.", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("@?[\\p{javaJavaIdentifierPart}]+");

  /** Words that have a meaning to a compiler, or none at all. */
  private static final List<String> WORDS =
      List.of(
          ("void int long boolean class interface enum record sealed static private protected public"
                  + " default final abstract extends implements permits throws this super null true 0"
                  + " Missing Missing.class missing.Missing String Object Void List<String> List<?> T"
                  + " Missing<Missing> int[] String... Attempts.EXACT Attempts.MISSING @Missing"
                  + " @AsyncActivity @ActivityInterface @ActivityMethod @Override @Deprecated"
                  + " @AsyncActivity(failure=Missing.class) @AsyncActivity(progress=int.class)"
                  + " @AsyncFailure(retryable=true) <T> java.util.List { } ( ) ; , . = \"\" \"{}\"")
              .split(" "));

  private final Random random;
  private final List<String> pasted = new ArrayList<>();

  Mutations(Random random, List<String> sources) {
    this.random = random;
    sources.forEach(source -> tokens(source).stream().filter(this::isWord).forEach(pasted::add));
  }

  private static List<String> tokens(String source) {
    return new ArrayList<>(TOKEN.matcher(source).results().map(MatchResult::group).toList());
  }

  private boolean isWord(String token) {
    return WORD.matcher(token).matches();
  }

  /** The source with one to three changes, such that the mutant is taken. */
  String mutate(String source, Predicate<String> isTaken) {
    String mutant;
    do {
      mutant = mutate(source);
    } while (mutant.equals(source) || !isTaken.test(mutant));
    return mutant;
  }

  private String mutate(String source) {
    String mutant = source;
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      mutant = random.nextInt(5) == 0 ? changeLine(mutant) : changeToken(mutant);
    }
    return mutant;
  }

  private String changeLine(String source) {
    List<String> lines = new ArrayList<>(source.lines().toList());
    int at = random.nextInt(lines.size());
    switch (random.nextInt(3)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(at));
      default -> lines.add(at, lines.remove(random.nextInt(lines.size())));
    }
    return String.join("\n", lines);
  }

  private String changeToken(String source) {
    List<String> tokens = tokens(source);
    int at = pick(tokens, random.nextInt(4) > 0);
    switch (random.nextInt(6)) {
      case 0 -> tokens.set(at, "");
      case 1 -> tokens.add(at, tokens.get(at) + " ");
      case 2 -> tokens.set(at, tokens.set(pick(tokens, true), tokens.get(at)));
      case 3 -> tokens.set(at, tokens.get(pick(tokens, true)));
      case 4 -> tokens.set(at, " " + pasted.get(random.nextInt(pasted.size())) + " ");
      default -> tokens.set(at, " " + WORDS.get(random.nextInt(WORDS.size())) + " ");
    }
    return String.join("", tokens);
  }

  /** Any token but white space, or a word if there is one soon. */
  private int pick(List<String> tokens, boolean preferWord) {
    int at = random.nextInt(tokens.size());
    for (int tries = 0; tries < 20; tries++) {
      String token = tokens.get(at);
      if (!token.isBlank() && (!preferWord || isWord(token))) {
        return at;
      }
      at = random.nextInt(tokens.size());
    }
    return at;
  }
}
