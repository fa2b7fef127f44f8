package dev.asyncactivity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import io.temporal.client.ActivityCompletionFailureException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said and returned without a server. */
class UsageTest {
  private static final String JARS = "--jars=target/test-classes";
  private static final String KEYS = "1:" + Base64.getEncoder().encodeToString(new byte[32]);

  @Test
  void tellsHowItIsUsed() {
    assertThat(Run.of("--help").out()).contains("Exit codes:", "move-deadline", "TEMPORAL_ADDRESS");
    assertThat(Run.of("complete", "--help").out()).contains("--as-read", "--json");
    assertThat(Run.of("--version").exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "bogus | Unmatched argument at index 0: 'bogus'",
        "list --bogus | Unknown option: '--bogus'",
        "move-deadline -w x | Missing required argument",
        "move-deadline -w x --to=tomorrow | 'tomorrow' is no time with an offset, such as",
        "move-deadline -w x --by=7d | '7d' is no duration, such as P7D",
        "move-deadline -w x --to=2026-12-01T00:00:00Z --by=P1D | mutually exclusive",
        "complete 5 | Say which activity, in one way",
        "complete -w x --matching=y 5 | Say which activity, in one way",
        "complete -a x 5 | --activity-id needs --workflow-id",
        "complete -w x -r y 5 | --run-id needs both",
        "complete -w x -t Nothing 5 | has an activity type Nothing: there are Approve",
        "list -w x --matching=y | not both",
        "list --interface Nothing | There is no asynchronous activity interface Nothing",
        "list --data-converter orders.Nothing | There is no DataConverter orders.Nothing",
        "list --profile nobody --config-file none.toml | none.toml cannot be read",
        "list --tls-cert-path none.pem | The file none.pem for TLS cannot be read",
        "open aap_x | Check that it is complete.",
        "show --token nonsense | Check that it is complete.",
        "show --token - | Check that it is complete.",
      })
  void badInputIsOneSentenceAndExitCodeTwo(String arguments, String sentence) {
    Run run = Run.of((arguments + " " + JARS).split(" "));
    assertThat(run.err()).contains(sentence).doesNotContain("Exception", "\tat ");
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void listsTheTypesOfTheClassPath() {
    Run run = Run.of("types", JARS);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("Decision(boolean approved, String by)")
        .contains("OverBudget(long cents), NobodyThere()");
    assertThat(Run.with(Map.of("ASYNC_ACTIVITY_JARS", "target/test-classes"), "", "types").out())
        .isEqualTo(run.out());
  }

  @Test
  void opensSealedTokensWithTheKeysOfTheEnvironment() {
    String sealed = Tokens.sealed(KEYS, "mail");
    Map<String, String> environment = Map.of("CALLBACK_TOKEN_KEYS", KEYS);
    Run run = Run.with(environment, sealed, "open", "-", "--token-audience=mail");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("order-1").doesNotContain(Tokens.SECRET, KEYS);
    assertThat(Run.with(environment, "", "open", sealed).err()).contains("Check --token-audience.");
    Run withoutKeys = Run.of("open", sealed);
    assertThat(withoutKeys.exitCode()).isEqualTo(2);
    assertThat(withoutKeys.err())
        .contains("Check the keys that --token-keys-env names.")
        .doesNotContain(sealed);
    Run broken = Run.with(Map.of("KEYS", "1:secret"), "", "open", "x", "--token-keys-env=KEYS");
    assertThat(broken.err()).contains("The keys in KEYS cannot be used").doesNotContain("secret");
  }

  @Test
  void saysThatNobodyAnswers() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = silent.getLocalPort();
      Run run =
          Run.of("complete", "-w", "x", "-t", "ship", "--timeout=PT1S", JARS, at(port), "--json");
      assertThat(run.exitCode()).isEqualTo(5);
      assertThat(run.err()).contains("\"exitCode\":5", "check --address");
      assertThat(run.out()).isEmpty();
      Run debug = Run.of("list", "--timeout=PT1S", JARS, at(port), "--debug");
      assertThat(debug.err()).contains("StatusRuntimeException", "\tat ");
    }
  }

  private static String at(int port) {
    return "--address=127.0.0.1:" + port;
  }

  @ParameterizedTest
  @CsvSource({
    "UNAVAILABLE, UNREACHABLE",
    "DEADLINE_EXCEEDED, UNREACHABLE",
    "PERMISSION_DENIED, NOT_ALLOWED",
    "UNAUTHENTICATED, NOT_ALLOWED",
    "NOT_FOUND, BAD_INPUT",
    "INVALID_ARGUMENT, BAD_INPUT",
    "UNIMPLEMENTED, FAILED",
    "RESOURCE_EXHAUSTED, FAILED"
  })
  void theServersStatusHasItsExitCode(Status.Code code, ExitCode exitCode) {
    Throwable status = code.toStatus().withDescription("why").asRuntimeException();
    assertThat(Problem.of(new ActivityCompletionFailureException(status)).exitCode())
        .isEqualTo(exitCode);
  }

  @Test
  void showsNoMessageOfAnUnknownException() {
    Problem problem = Problem.of(new ArithmeticException("a secret"));
    assertThat(problem.exitCode()).isEqualTo(ExitCode.FAILED);
    assertThat(problem.message()).contains("ArithmeticException").doesNotContain("a secret");
  }
}
