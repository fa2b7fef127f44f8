package dev.asyncactivity.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.ActivityAddress;
import dev.asyncactivity.ActivityAddress.OfToken;
import dev.asyncactivity.cli.ExitCode;
import dev.asyncactivity.cli.output.Json;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Shows which activity a callback token is of. */
@Command(
    name = "open",
    description =
        "Shows which activity a callback token is of; never the task token in it. Makes no call to"
            + " the server.")
final class OpenCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AsyncActivityCommand program;

  @Parameters(
      paramLabel = "TOKEN",
      description = "The callback token; - reads it from standard input.")
  private String token = "";

  @Override
  public Integer call() {
    AsyncActivityCommand it = Objects.requireNonNull(program);
    OfToken opened =
        ActivityAddress.open(it.console().textOf(token), it.tokenKeys().codec(it.environment()));
    it.report().one(fields(opened));
    return ExitCode.OK.number();
  }

  private static ObjectNode fields(OfToken token) {
    ObjectNode fields =
        Json.object()
            .put("answeredBy", token instanceof ActivityAddress.Waiting ? "signal" : "completion")
            .put("namespace", token.namespace())
            .put("activityType", token.activityType())
            .put("workflowId", token.workflowId());
    if (token instanceof ActivityAddress.Parked parked) {
      fields
          .put("runId", parked.runId())
          .put("activityId", parked.activityId())
          .put("workflowType", parked.workflowType())
          .put("taskQueue", parked.taskQueue())
          .put(
              "firstScheduled",
              parked.firstScheduled() == null ? null : parked.firstScheduled().toString());
    } else if (token instanceof ActivityAddress.Waiting waiting) {
      fields.put("waitId", waiting.waitId());
    }
    return fields.put("attempt", token.attempt());
  }
}
