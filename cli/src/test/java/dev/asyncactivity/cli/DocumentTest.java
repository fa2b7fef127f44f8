package dev.asyncactivity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncactivity.cli.output.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What docs/cli.md says of commands, options and exit codes is so. */
class DocumentTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^asyncactivity (.+)$");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\| `([a-z][a-z-]+)` \\|");
  private static final Pattern FLAG = Pattern.compile("--[a-z][a-z-]+");
  private static final Pattern EXIT_CODE = Pattern.compile("(?m)^\\| (\\d) \\| (.+) \\|$");

  private final String document = Files.readString(Path.of("../docs/cli.md"));
  private final CommandLine program = newProgram();

  DocumentTest() throws IOException {}

  private static CommandLine newProgram() {
    PrintWriter nowhere = new PrintWriter(new StringWriter());
    return Main.commandLine(Map.of(), new Console(InputStream.nullInputStream(), nowhere, nowhere));
  }

  @Test
  void everyExampleIsUnderstood() {
    Matcher example = EXAMPLE.matcher(document);
    List<String> commands = new ArrayList<>();
    while (example.find()) {
      List<String> words = new ArrayList<>();
      Matcher word = WORD.matcher(example.group(1).replaceAll(" < \\S+$", ""));
      while (word.find()) {
        words.add(Stream.of(1, 2, 3).map(word::group).filter(it -> it != null).findFirst().get());
      }
      newProgram().parseArgs(words.toArray(String[]::new));
      commands.add(words.get(0));
    }
    assertThat(commands).containsAll(program.getSubcommands().keySet());
  }

  @Test
  void everyCommandAndExitCodeIsInItsTable() {
    assertThat(COMMAND.matcher(document).results().map(it -> it.group(1)))
        .containsExactlyElementsOf(program.getSubcommands().keySet());
    Map<String, String> exitCodes = program.getCommandSpec().usageMessage().exitCodeList();
    assertThat(EXIT_CODE.matcher(document).results().map(it -> it.group(1) + it.group(2)))
        .containsExactlyElementsOf(
            exitCodes.entrySet().stream().map(it -> it.getKey() + it.getValue()).toList());
    assertThat(Stream.of(ExitCode.values()).map(it -> String.valueOf(it.number())))
        .containsExactlyElementsOf(exitCodes.keySet());
  }

  @Test
  void everyFlagExists() {
    List<String> known = new ArrayList<>();
    Stream.concat(Stream.of(program), program.getSubcommands().values().stream())
        .flatMap(it -> it.getCommandSpec().options().stream())
        .forEach(it -> known.addAll(names(it)));
    assertThat(FLAG.matcher(document).results().map(it -> it.group())).isSubsetOf(known);
  }

  private static List<String> names(OptionSpec option) {
    List<String> names = new ArrayList<>(List.of(option.names()));
    if (option.negatable()) {
      names.add(option.longestName().replace("--", "--no-"));
    }
    return names;
  }
}
