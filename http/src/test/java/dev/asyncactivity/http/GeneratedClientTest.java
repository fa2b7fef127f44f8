package dev.asyncactivity.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.http.support.HttpPort;
import dev.asyncactivity.http.support.ReviewServer;
import dev.asyncactivity.http.support.ReviewServer.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import reviews.ReviewActivities;
import reviews.ReviewWorkflow.Plan;

/**
 * A client that a published generator makes of our description, for another language, answers
 * activities. {@code -Dopenapi-python-client=FOLDER} of its virtual environment; {@code
 * http/tools.sh} installs it.
 */
@EnabledIfSystemProperty(named = "openapi-python-client", matches = ".+")
class GeneratedClientTest {
  private static final Path ANSWER = Path.of("src/test/other-tools/answer.py");

  @TempDir Path folder;

  @Test
  void answersActivities() throws IOException, InterruptedException {
    CallbackContract contract = CallbackContract.of(ReviewActivities.class);
    Path description = folder.resolve("openapi.json");
    Files.writeString(description, OpenApi.of(contract).toJson());
    run(
        "openapi-python-client",
        "generate",
        "--meta=none",
        "--path=" + description,
        "--output-path=" + folder.resolve("callbacks"));
    try (ReviewServer server = ReviewServer.inMemory();
        HttpPort port =
            new HttpPort(CallbackHandler.newBuilder(server.client()).expose(contract).build())) {
      Review review = server.start(Plan.of("review"));
      Review other = server.start(Plan.of("review"));

      String said =
          run(
              "python",
              ANSWER.toAbsolutePath().toString(),
              port.url(),
              review.token(),
              other.token());

      assertThat(said.lines())
          .containsExactly(
              "pending",
              "200 accepted",
              "200 already-completed",
              "409 answered-otherwise",
              "200 accepted");
      assertThat(review.result()).isEqualTo("approved by ann");
      assertThat(other.result()).isEqualTo("Rejected 1");
    }
  }

  /** What a program of the virtual environment says. */
  private String run(String program, String... arguments) throws IOException, InterruptedException {
    Path bin = Path.of(System.getProperty("openapi-python-client"), "bin");
    List<String> command = new ArrayList<>(List.of(bin.resolve(program).toString()));
    command.addAll(List.of(arguments));
    Path said = folder.resolve(program + ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().put("PYTHONPATH", folder.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    int status = process.waitFor();
    String text = Files.readString(said);
    assertThat(status).as(text).isZero();
    return text;
  }
}
