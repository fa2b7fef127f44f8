package dev.asyncactivity.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.http.support.HttpPort;
import dev.asyncactivity.http.support.ReviewServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import reviews.ReviewActivities;
import reviews.ReviewWorkflow.Plan;

/**
 * What Schemathesis makes of our description never breaks the handler: no answer that the
 * description does not have. On a dev server, as in memory polled activities and those of two
 * clocks cannot be answered at any time. {@code -Dschemathesis=PATH}; {@code http/tools.sh}
 * installs it.
 */
@EnabledIfSystemProperty(named = "schemathesis", matches = ".+")
class SchemathesisOnDevServerTest {
  private static final String CHECKS =
      "not_a_server_error,status_code_conformance,content_type_conformance,"
          + "response_schema_conformance,response_headers_conformance,unsupported_method";

  private static final Path HOOKS = Path.of("src/test/other-tools/hooks.py");

  @Test
  void findsNoAnswerThatTheDescriptionDoesNotHave(@TempDir Path folder)
      throws IOException, InterruptedException {
    try (ReviewServer server = ReviewServer.local();
        HttpPort port =
            new HttpPort(
                CallbackHandler.newBuilder(server.client())
                    .expose(CallbackContract.of(ReviewActivities.class))
                    .build())) {
      port.answer("/fresh-token/", name -> server.start(Plan.of(name)).token());
      Path said = folder.resolve("said.txt");
      ProcessBuilder command =
          new ProcessBuilder(
                  List.of(
                      System.getProperty("schemathesis"),
                      "run",
                      port.url() + "/openapi.json",
                      "--checks=" + CHECKS,
                      "--max-examples=" + Integer.getInteger("schemathesis.examples", 10),
                      "--seed=1",
                      "--no-color"))
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(said.toFile());
      command.environment().put("FRESH_TOKENS", port.url() + "/fresh-token");
      command.environment().put("SCHEMATHESIS_HOOKS", HOOKS.toAbsolutePath().toString());
      Process tool = command.start();
      tool.getOutputStream().close();
      int status = tool.waitFor();
      String report = Files.readString(said);
      assertThat(status).as(report).isZero();
      assertThat(port.answered()).isGreaterThan(1000);
    }
  }
}
