package dev.asyncactivity.cli.command;

import dev.asyncactivity.cli.ExitCode;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lists the activity types on the class path. */
@Command(
    name = "types",
    description =
        "Lists the activity types on the class path, with what they can be answered with. Makes no"
            + " call to the server.")
final class TypesCommand implements Callable<Integer> {
  @ParentCommand private @Nullable AsyncActivityCommand program;

  @Override
  public Integer call() {
    AsyncActivityCommand it = Objects.requireNonNull(program);
    it.report()
        .many(
            ContractFields.COLUMNS,
            it.contracts().types(it.contracts().classPath(it.environment())).some().stream()
                .map(ContractFields::of)
                .toList());
    return ExitCode.OK.number();
  }
}
