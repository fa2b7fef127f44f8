package languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.asyncactivity.ActivityAddress.Parked;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import languages.Programs.Run;
import org.jspecify.annotations.Nullable;

/** A language in which the outside, or the worker, is written: its programs and how to run them. */
enum Language {
  PYTHON("Python", "python3") {
    @Override
    void install() throws Exception {
      Programs.succeed(FOLDER, 2, List.of("python3", "-m", "venv", built("venv")));
      Programs.succeed(
          source(),
          5,
          List.of(
              built("venv/bin/pip"), "install", "--quiet", "--requirement", "requirements.txt"));
    }

    @Override
    List<String> command(String program) {
      return List.of(built("venv/bin/python"), program + ".py");
    }

    @Override
    List<String> vectorsTest() {
      return List.of(built("venv/bin/python"), "-m", "unittest");
    }
  },

  TYPESCRIPT("TypeScript", "node", "npm") {
    @Override
    void install() throws Exception {
      Programs.copyFiles(source(), target());
      Programs.succeed(target(), 5, List.of("npm", "ci", "--silent"));
      Programs.succeed(target(), 2, List.of("npm", "run", "--silent", "build"));
    }

    @Override
    List<String> command(String program) {
      return List.of("node", built("dist/" + program + ".js"));
    }

    @Override
    List<String> vectorsTest() {
      return List.of("node", "--test", built("dist"));
    }
  },

  GO("Go", "go") {
    @Override
    void install() throws Exception {
      Programs.succeed(source(), 9, List.of("go", "build", "-o", built("") + "/", "./..."));
    }

    @Override
    List<String> command(String program) {
      return List.of(built(program));
    }

    @Override
    List<String> vectorsTest() {
      return List.of("go", "test", "-count=1", "./callbacktoken");
    }
  },

  PHP("PHP", "php") {
    @Override
    void install() throws Exception {
      Run extensions = Programs.run(source(), 1, List.of("php", "-m"));
      assertThat(extensions.output().lines()).as("PHP's extensions").contains("curl");
    }

    @Override
    List<String> command(String program) {
      return List.of("php", program + ".php");
    }

    @Override
    List<String> vectorsTest() {
      return List.of("php", "test_callback_token.php");
    }
  },

  SHELL("shell", "sh", "curl") {
    @Override
    void install() {}

    @Override
    List<String> command(String program) {
      return List.of("sh", program + ".sh");
    }
  };

  private static final Path FOLDER = Path.of("").toAbsolutePath();

  /** The tokens that every language opens or refuses alike. */
  static final Path VECTORS = FOLDER.resolve("../../docs/callback-token-vectors.json").normalize();

  private final String name;
  private final List<String> needs;
  private boolean installed;
  private @Nullable String problem;

  Language(String name, String... needs) {
    this.name = name;
    this.needs = List.of(needs);
  }

  /** Makes the programs ready to run, with what they need of the language's registry. */
  abstract void install() throws Exception;

  abstract List<String> command(String program);

  /** The language's own test of the callback tokens. */
  List<String> vectorsTest() {
    throw new UnsupportedOperationException(name + " opens no callback tokens");
  }

  /** Answers the request, and returns what the program says about it. */
  Run answer(DevServer server, Parked activity, String token, String answer) throws Exception {
    List<String> command = new ArrayList<>(command("answer"));
    command.add(this == PHP || this == SHELL ? server.httpUrl() : server.target());
    if (this == SHELL) {
      command.add(activity.namespace());
      command.add(Base64.getEncoder().encodeToString(activity.taskToken().bytes()));
    } else {
      command.add(token);
    }
    command.add(answer);
    return Programs.run(source(), 1, command);
  }

  /** Runs one of the programs. */
  Run run(String program, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>(command(program));
    command.addAll(arguments);
    return Programs.run(source(), 1, command);
  }

  /**
   * Has the programs ready; ends the test as skipped if the language is not there, or as failed
   * with {@code -Dlanguages.required=true}.
   */
  synchronized void require() throws Exception {
    List<String> missing = needs.stream().filter(command -> !Programs.isOnPath(command)).toList();
    if (!missing.isEmpty()) {
      skip(missing);
    }
    if (!installed) {
      install();
      installed = true;
    }
  }

  private void skip(List<String> missing) {
    boolean isFirst = problem == null;
    problem = name + " is skipped: not on the PATH: " + String.join(", ", missing);
    if (isFirst) {
      System.out.println(problem);
    }
    assertThat(Boolean.getBoolean("languages.required")).as(problem).isFalse();
    assumeTrue(false, problem);
  }

  /** The folder with the programs' sources. */
  Path source() {
    return FOLDER.resolve(name().toLowerCase(Locale.ROOT));
  }

  Path target() {
    return FOLDER.resolve("target/languages").resolve(source().getFileName());
  }

  String built(String file) {
    return target().resolve(file).toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
