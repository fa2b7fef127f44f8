package dev.asyncactivity.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.asyncactivity.cli.ExitCode;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists what is parked. */
@Command(
    name = "list",
    description =
        "Lists the parked activities of the types on the class path: of all running workflows, or"
            + " of some. The server is asked once for each type.")
final class ListCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AsyncActivityCommand program;
  @Mixin private Selection selection = new Selection();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many to list; ${DEFAULT-VALUE} by default.")
  private int limit = 1000;

  @Override
  public Integer call() {
    AsyncActivityCommand it = Objects.requireNonNull(program);
    try (Session session = it.open()) {
      List<ObjectNode> found =
          selection.types(session.types()).stream()
              .flatMap(
                  type ->
                      selection.narrow(type.parked(session.client())).stream()
                          .map(parked -> ParkedFields.of(type, parked, session.values())))
              .limit(limit + 1L)
              .toList();
      it.report().many(ParkedFields.COLUMNS, found.subList(0, Math.min(limit, found.size())));
      if (found.isEmpty()) {
        it.report().note("Nothing is parked.");
      } else if (found.size() > limit) {
        it.report().note("There are more: --limit lists them.");
      }
      return ExitCode.OK.number();
    }
  }
}
